import IconClose from '~icons/lucide/x';
import { t } from '../i18n/translate.ts';
import { type Notice, notices } from '../state/notices.ts';
import { IconButton } from '../ui/controls.tsx';
import './notices.css';

/** Short messages at the foot of the screen, spoken by screen readers as they come. */
export function Notices() {
  const urgent = notices.value.filter(({ tone }) => tone === 'assertive');
  const calm = notices.value.filter(({ tone }) => tone === 'polite');
  return (
    <>
      {notices.value.length > 0 && <div class="notices-room" />}
      <div class="notices">
        <div aria-live="assertive">
          {urgent.map((notice) => (
            <Message key={notice.id} notice={notice} />
          ))}
        </div>
        <div aria-live="polite">
          {calm.map((notice) => (
            <Message key={notice.id} notice={notice} />
          ))}
        </div>
      </div>
    </>
  );
}

function Message({ notice: { text, action, answer } }: { readonly notice: Notice }) {
  return (
    <div class="notice">
      <p>{text}</p>
      {action !== undefined && (
        <button type="button" class="button button-plain" onClick={() => answer(true)}>
          {action}
        </button>
      )}
      <IconButton label={t('app.close')} onClick={() => answer(false)}>
        <IconClose class="icon" />
      </IconButton>
    </div>
  );
}
