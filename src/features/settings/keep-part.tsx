import { useState } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { persisted } from '../../state/offline.ts';

/** Whether the browser promised to keep the data, and asking it to. */
export function KeepPart() {
  const { offline } = useServices();
  const [asked, setAsked] = useState(false);
  const ask = () => {
    offline.askToKeep();
    setAsked(true);
  };
  return (
    <section class="page-part" aria-labelledby="keep">
      <h2 id="keep">{t('settings.keep')}</h2>
      <p role="status">{describeKept()}</p>
      {persisted.value === false && (
        <button type="button" class="button" onClick={ask}>
          {t('settings.askKeep')}
        </button>
      )}
      {persisted.value === false && asked && <p class="hint">{t('settings.askKeepHint')}</p>}
    </section>
  );
}

function describeKept(): string {
  if (persisted.value === undefined) return t('settings.kept.unknown');
  return persisted.value ? t('settings.kept.yes') : t('settings.kept.no');
}
