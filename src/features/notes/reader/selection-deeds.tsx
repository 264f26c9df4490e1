/** What can be done with a selected passage besides colouring it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import IconCopy from '~icons/lucide/copy';
import IconAgenda from '~icons/lucide/list-plus';
import IconNote from '~icons/lucide/notebook-pen';
import IconLookUp from '~icons/lucide/search';
import IconShare from '~icons/lucide/share-2';
import { t } from '../../../i18n/translate.ts';
import { citedIn } from '../../../pack/cited.ts';
import type { Article } from '../../../pack/format.ts';
import { tell } from '../../../state/notices.ts';
import type { OverlayProps } from '../../../state/overlay.ts';
import { ByHand } from '../by-hand.tsx';
import { quoteText } from '../quote-text.ts';
import { useGiveText } from '../use-give-text.ts';
import type { AgendaSheetProps } from './agenda/agenda-sheet.tsx';
import { LookUpSheet } from './look-up-sheet.tsx';
import type { Chosen } from './use-chosen.ts';

interface DeedsProps extends Pick<OverlayProps, 'article' | 'session' | 'explain'> {
  readonly chosen: Chosen;
  /** The article in the language of the passage. */
  readonly read: Article;
  readonly onNote: () => void;
  readonly onDone: () => void;
}

export function SelectionDeeds(props: DeedsProps) {
  const { read, chosen, explain, onNote } = props;
  const giving = useGiveText();
  const isLookingUp = useSignal(false);
  const agenda = useAgenda();
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
        <Deed label={t('notes.toAgenda')} onClick={agenda.open}>
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
          text={chosen.anchor.quote}
          cited={citedIn(read, chosen.span)}
          explain={explain}
          onClose={() => {
            isLookingUp.value = false;
          }}
        />
      )}
      <Agenda {...props} agenda={agenda} />
    </>
  );
}

/** Its code comes when it is first asked for. */
function useAgenda() {
  const sheet = useSignal<ComponentType<AgendaSheetProps> | undefined>(undefined);
  return {
    sheet,
    open: () => {
      import('./agenda/agenda-sheet.tsx').then(
        ({ AgendaSheet }) => {
          sheet.value = AgendaSheet;
        },
        () => tell(t('problem.brokenText'), { tone: 'assertive' }),
      );
    },
  };
}

interface AgendaProps extends DeedsProps {
  readonly agenda: ReturnType<typeof useAgenda>;
}

function Agenda({ article, chosen, session, agenda: { sheet }, onDone }: AgendaProps) {
  const Sheet = sheet.value;
  return (
    Sheet && (
      <Sheet
        quote={chosen.anchor.quote}
        article={`${article.pack}/${article.id}`}
        session={session}
        onClose={(done) => {
          sheet.value = undefined;
          if (done) onDone();
        }}
      />
    )
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
