/** One document: its number, the page as it will be, and the ways to hand it on. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isCell } from '../../../domain/group/group.ts';
import {
  isNumbered,
  numberPaper,
  type NumberedKind,
  type PaperKind,
} from '../../../domain/paper/paper-record.ts';
import type { PaperFacts } from '../../../export/papers/facts.ts';
import type { Paper, PaperText } from '../../../export/paper/paper.ts';
import { LANGUAGE_NAMES } from '../../../i18n/language-names.ts';
import { language, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { commit } from '../../../state/records.ts';
import { documentOf } from '../../../state/work/papers.ts';
import { Segments } from '../../../ui/controls.tsx';
import { KeptField } from '../../../ui/kept-field.tsx';
import { EditSheet } from './edit-sheet.tsx';
import { GiveDock } from './give-dock.tsx';
import { PaperPage } from './paper-page.tsx';

interface PaperProps {
  readonly facts: PaperFacts;
  readonly kind: PaperKind;
}

export function OnePaper({ facts, kind }: PaperProps) {
  const { group, style } = facts;
  const lang = useSignal<'vi' | 'en'>('vi');
  const editing = useSignal<string | undefined>(undefined);
  const paper = documentOf(kind, facts, lang.value);
  const text = textsIn(paper.blocks).find(({ id }) => id !== undefined && id === editing.value);
  usePrintedAlone();
  return (
    <>
      <main class="page papers paper-screen" id="main">
        <div class="paper-settings">
          <h2>{t(`papers.kinds.${kind}`)}</h2>
          {isNumbered(kind) && isCell(group.kind) && <NumberField facts={facts} kind={kind} />}
          {language.value === 'en' && (
            <Segments
              label={t('papers.screen.language')}
              options={LANGUAGE_NAMES}
              value={lang.value}
              onChange={(next) => {
                lang.value = next;
              }}
            />
          )}
          <p class="hint">{t('papers.screen.tapHint')}</p>
        </div>
        <PaperPage
          paper={paper}
          style={style}
          onEdit={(id) => {
            editing.value = id;
          }}
        />
      </main>
      <GiveDock facts={facts} kind={kind} paper={paper} />
      {text?.id !== undefined && (
        <EditSheet
          key={text.id}
          session={facts.session}
          kind={kind}
          text={text}
          papers={facts.papers}
          onClose={() => {
            editing.value = undefined;
          }}
        />
      )}
    </>
  );
}

/** Recipients stand in the block of the signatures. */
const textsIn = (blocks: Paper['blocks']): readonly PaperText[] =>
  blocks.flatMap((block) => {
    if (block.block === 'text') return [block];
    return block.block === 'signatures' && block.recipients !== undefined ? [block.recipients] : [];
  });

function NumberField({ facts, kind }: { facts: PaperFacts; kind: NumberedKind }) {
  const services = useServices();
  const { session, papers, numberOf } = facts;
  const isKept = papers.numbers.has(kind);
  const problemOf = (typed: string) =>
    /^\d{0,4}$/.test(typed.trim()) ? undefined : t('papers.screen.numberWrong');
  return (
    <KeptField
      label={t('papers.screen.number')}
      hint={isKept ? t('papers.screen.numberKept') : t('papers.screen.numberProposed')}
      stored={numberOf(kind)}
      problemOf={problemOf}
      save={(typed) => commit(services, [numberPaper(session, kind, twoDigits(typed.trim()))])}
      enterkeyhint="done"
      words={{ failed: t('minutes.notSaved') }}
    />
  );
}

const twoDigits = (number: string): string => (number === '' ? '' : number.padStart(2, '0'));

/** Only the page goes to the printer. */
function usePrintedAlone(): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.add('prints-paper');
    return () => classList.remove('prints-paper');
  }, []);
}
