import { language, t } from '../../i18n/translate.ts';
import { tell } from '../../state/notices.ts';
import { offlineState, standalone } from '../../state/offline.ts';
import { copyText } from '../../ui/copy-text.ts';

const NOTICE_LASTS = 8000;

/** To whom to write, and what to put in the message. */
export function ReportPart() {
  const details = phoneDetails();
  const copy = async () => {
    const done = await copyText(details);
    void tell(t(done ? 'about.copied' : 'about.notCopied'), { lasts: NOTICE_LASTS });
  };
  return (
    <section class="page-part" aria-labelledby="report">
      <h2 id="report">{t('about.report')}</h2>
      <p>{t('about.reportText')}</p>
      <h3>{t('about.details')}</h3>
      <p class="details" translate={false}>
        {details}
      </p>
      <button type="button" class="button" onClick={() => void copy()}>
        {t('about.copy')}
      </button>
    </section>
  );
}

/** Facts that help to find a fault; nothing of the person. */
function phoneDetails(): string {
  const size = `${innerWidth}×${innerHeight}`;
  const opened = standalone.value ? 'home screen' : 'browser';
  const state = offlineState.value.name;
  return [__BUILD__, language.value, size, opened, state, navigator.userAgent].join(' · ');
}
