import { useSignal } from '@preact/signals';
import type { Session } from '../../domain/session/session.ts';
import { t } from '../../i18n/translate.ts';
import { TextField } from '../../ui/form.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useEdit, useRelease } from './use-edit.ts';

/** Above a session that is over: that it can only be looked at, and the way to correct it. */
export function CorrectBar({ session }: { readonly session: Session }) {
  const { isCorrecting, ask } = useEdit(session);
  const { isAsked, refuse, release, finish } = useRelease(session);
  if (session.status === 'void') {
    return <p class="correct-bar">{t('agenda.void', { reason: session.voidReason ?? '' })}</p>;
  }
  if (session.status !== 'closed') return null;
  return (
    <div class="correct-bar">
      <p>{isCorrecting ? t('agenda.correcting') : t('agenda.closed')}</p>
      <button type="button" class="button" onClick={isCorrecting ? finish : ask}>
        {isCorrecting ? t('agenda.correctDone') : t('agenda.correct')}
      </button>
      {isAsked && <Question onRelease={release} onClose={refuse} />}
    </div>
  );
}

interface QuestionProps {
  readonly onRelease: (reason: string) => void;
  readonly onClose: () => void;
}

function Question({ onRelease, onClose }: QuestionProps) {
  const reason = useSignal('');
  return (
    <Sheet title={t('agenda.correctTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p class="correct-question">{t('agenda.correctText')}</p>
      <TextField
        label={t('agenda.correctReason')}
        value={reason.value}
        onInput={(value) => {
          reason.value = value;
        }}
      />
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => onRelease(reason.value)}>
          {t('agenda.correct')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Sheet>
  );
}
