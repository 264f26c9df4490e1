/** What is done with a selected passage. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import IconCopy from '~icons/lucide/copy';
import IconAgenda from '~icons/lucide/list-plus';
import IconNote from '~icons/lucide/notebook-pen';
import IconLookUp from '~icons/lucide/search';
import IconShare from '~icons/lucide/share-2';
import { t } from '../../../i18n/translate.ts';
import type { Article } from '../../../pack/format.ts';
import { tell } from '../../../state/notices.ts';
import type { OverlayProps } from '../../../state/overlay.ts';
import type { AgendaSheetProps } from '../agenda/agenda-sheet.tsx';
import { ByHand } from '../by-hand.tsx';
import { Colours } from '../note/colours.tsx';
import { quoteText } from '../quote-text.ts';
import { useGiveText } from '../use-give-text.ts';
import { LookUpSheet } from './look-up-sheet.tsx';
import { StepRow } from './step-row.tsx';
import type { Steps } from './use-choosing.ts';
import type { Chosen } from './use-chosen.ts';
import { useHighlight } from './use-highlight.ts';

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
  const isByKeys = steps !== undefined;
  useEffect(() => {
    if (isByKeys) bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isByKeys]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape lets go of the selection
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
      {steps && <StepRow steps={steps} />}
      <Colours
        label={t('notes.highlightIn')}
        value={undefined}
        onChoose={(colour) => void draw(colour)}
      />
      <Deeds
        {...props}
        read={read}
        onNote={() => {
          void draw('yellow').then((key) => key !== undefined && onNote(key));
        }}
      />
    </div>
  );
}

interface DeedsProps extends Omit<BarProps, 'onNote'> {
  /** The article in the language of the passage. */
  readonly read: Article;
  readonly onNote: () => void;
}

function Deeds({ article, read, chosen, session, explain, onNote, onDone }: DeedsProps) {
  const giving = useGiveText();
  const isLookingUp = useSignal(false);
  const agenda = useSignal<ComponentType<AgendaSheetProps> | undefined>(undefined);
  const { quote } = chosen.anchor;
  const openAgenda = () => {
    import('../agenda/agenda-sheet.tsx').then(
      ({ AgendaSheet }) => {
        agenda.value = AgendaSheet;
      },
      () => tell(t('problem.brokenText'), { tone: 'assertive' }),
    );
  };
  const Agenda = agenda.value;
  return (
    <>
      <ul class="selection-deeds" role="list">
        <Deed label={t('notes.write')} onClick={onNote}>
          <IconNote class="icon" aria-hidden="true" />
        </Deed>
        <Deed
          label={t('notes.copy')}
          onClick={() => void giving.copy(quoteText(chosen.anchor, read, false))}
        >
          <IconCopy class="icon" aria-hidden="true" />
        </Deed>
        <Deed
          label={t('notes.share')}
          onClick={() => void giving.share(quoteText(chosen.anchor, read, true), read.title)}
        >
          <IconShare class="icon" aria-hidden="true" />
        </Deed>
        <Deed label={t('notes.toAgenda')} onClick={openAgenda}>
          <IconAgenda class="icon" aria-hidden="true" />
        </Deed>
        <Deed
          label={t('notes.lookUp')}
          onClick={() => {
            isLookingUp.value = true;
          }}
        >
          <IconLookUp class="icon" aria-hidden="true" />
        </Deed>
      </ul>
      <ByHand giving={giving} />
      {isLookingUp.value && (
        <LookUpSheet
          text={quote}
          explain={explain}
          onClose={() => {
            isLookingUp.value = false;
          }}
        />
      )}
      {Agenda && (
        <Agenda
          quote={quote}
          article={`${article.pack}/${article.id}`}
          session={session}
          onClose={(done) => {
            agenda.value = undefined;
            if (done) onDone();
          }}
        />
      )}
    </>
  );
}

interface DeedProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

const Deed = ({ label, onClick, children }: DeedProps) => (
  <li>
    <button type="button" class="selection-deed" onClick={onClick}>
      {children}
      {label}
    </button>
  </li>
);
