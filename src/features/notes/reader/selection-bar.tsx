/** What is done with a selected passage. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import type { OverlayProps } from '../../../state/overlay.ts';
import { Colours } from '../colours.tsx';
import { SelectionDeeds } from './selection-deeds.tsx';
import { StepRow } from './step-row.tsx';
import type { Steps } from './use-choosing.ts';
import type { Chosen } from './use-chosen.ts';
import { useHighlight } from './use-highlight.ts';
import { useInSight } from './use-in-sight.ts';

interface BarProps extends Pick<OverlayProps, 'article' | 'other' | 'session' | 'explain'> {
  readonly chosen: Chosen;
  /** Where the passage was not chosen by hand. */
  readonly steps: Steps | undefined;
  /** It is no longer needed. */
  readonly onDone: () => void;
  /** A note is to be written on the highlight with this key. */
  readonly onNote: (key: string) => void;
}

export function SelectionBar(props: BarProps) {
  const { article, other, chosen, steps, onDone, onNote } = props;
  const bar = useRef<HTMLDivElement>(null);
  const read = other?.lang === chosen.anchor.lang ? other : article;
  const draw = useHighlight(article, chosen, onDone);
  useInSight(bar, chosen);
  const isByKeys = steps !== undefined;
  useEffect(() => {
    if (isByKeys) bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isByKeys]);
  return (
    <div
      ref={bar}
      class="selection-bar"
      role="region"
      aria-label={t('notes.bar')}
      // A press on it must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      {steps && <StepRow steps={steps} quote={chosen.anchor.quote} />}
      <Colours
        label={t('notes.highlightIn')}
        value={undefined}
        onChoose={(colour) => void draw(colour)}
      />
      <SelectionDeeds
        {...props}
        read={read}
        onNote={() => {
          void draw('yellow').then((key) => key !== undefined && onNote(key));
        }}
      />
    </div>
  );
}
