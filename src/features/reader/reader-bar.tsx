import { type ReadonlySignal, useComputed } from '@preact/signals';
import IconBack from '~icons/lucide/chevron-left';
import IconMore from '~icons/lucide/ellipsis';
import { minutesLeft } from '../../domain/reading.ts';
import { t } from '../../i18n/translate.ts';
import type { Article, Lang } from '../../pack/format.ts';
import { goBack } from '../../state/navigation.ts';
import { IconButton } from '../../ui/controls.tsx';
import type { Place } from './place.ts';
import { useReader } from './reader-context.ts';
import { SessionBack } from './session-back.tsx';

interface BarProps {
  readonly article: Article;
  readonly place: ReadonlySignal<Place>;
  /** `group/key` of the session that the article was opened from. */
  readonly session: string | undefined;
  /** Language that the article can be switched to. */
  readonly otherLang: Lang | undefined;
  readonly onLang: (lang: Lang) => void;
}

/** The way back, how much is left, the other language, and all that is needed seldom. */
export function ReaderBar({ article, place, session, otherLang, onLang }: BarProps) {
  const { openSheet } = useReader();
  return (
    <header class="reader-bar">
      {session === undefined ? (
        <>
          <IconButton label={t('app.back')} onClick={goBack}>
            <IconBack class="icon" aria-hidden="true" />
          </IconButton>
          <TimeLeft minutes={article.minutes} place={place} />
        </>
      ) : (
        <SessionBack session={session} />
      )}
      {otherLang && (
        <button
          type="button"
          class="reader-lang"
          lang={otherLang}
          onClick={() => onLang(otherLang)}
        >
          {t(`reader.native.${otherLang}`)}
        </button>
      )}
      <IconButton
        label={t('reader.more')}
        onClick={() => openSheet(async () => (await import('./sheets/menu-sheet.tsx')).MenuSheet)}
      >
        <IconMore class="icon" aria-hidden="true" />
      </IconButton>
      <ProgressLine place={place} />
    </header>
  );
}

interface TimeProps {
  readonly minutes: number;
  readonly place: ReadonlySignal<Place>;
}

function TimeLeft({ minutes, place }: TimeProps) {
  // Repaints when the minute changes, not with every pixel.
  const left = useComputed(() => {
    const { share } = place.value;
    return share === 1 ? 0 : minutesLeft(minutes, { id: '', share, openedAt: 0, ticks: [] });
  });
  const count = left.value;
  return (
    <p class="reader-left">{count === 0 ? t('reader.end') : t('reader.minutesLeft', { count })}</p>
  );
}

function ProgressLine({ place }: Pick<TimeProps, 'place'>) {
  return (
    <div class="reader-progress" aria-hidden="true">
      <div style={{ transform: `scaleX(${place.value.share})` }} />
    </div>
  );
}
