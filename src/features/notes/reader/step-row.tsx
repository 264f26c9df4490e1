import { t } from '../../../i18n/translate.ts';
import type { Steps } from './use-choosing.ts';

interface RowProps {
  readonly steps: Steps;
  /** The passage as it is now, spoken at every change. */
  readonly quote: string;
}

/** Buttons that move and stretch the chosen passage. */
export function StepRow({ steps: { move, stretch }, quote }: RowProps) {
  return (
    <div class="selection-steps" role="group" aria-label={t('notes.passage')}>
      <button type="button" class="button" onClick={() => move(-1)}>
        {t('notes.paragraphBefore')}
      </button>
      <button type="button" class="button" onClick={() => move(1)}>
        {t('notes.paragraphAfter')}
      </button>
      <button type="button" class="button" onClick={() => stretch(-1)}>
        {t('notes.sentenceLess')}
      </button>
      <button type="button" class="button" onClick={() => stretch(1)}>
        {t('notes.sentenceMore')}
      </button>
      <p class="visually-hidden" role="status">
        {quote}
      </p>
    </div>
  );
}
