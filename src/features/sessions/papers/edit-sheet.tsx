/** Changing one text of a document: where the fact comes from, or for this document alone. */
import { normalizeText } from '../../../domain/fold.ts';
import type { Texts } from '../../../domain/minutes/minutes.ts';
import {
  overwritePaper,
  type PaperKind,
  type PaperRecord,
  writePaper,
} from '../../../domain/paper/paper-record.ts';
import { routeHref } from '../../../domain/route.ts';
import type { Session } from '../../../domain/session/session.ts';
import type { PaperText } from '../../../export/paper/paper.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { commit } from '../../../state/records.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { WrittenText } from '../written-text.tsx';
import { inSentence } from './in-sentence.ts';
import { PART_NAMES, type PartName } from '../parts.tsx';

interface EditProps {
  readonly session: Session;
  readonly kind: PaperKind;
  readonly text: PaperText;
  readonly papers: PaperRecord;
  readonly onClose: () => void;
}

export function EditSheet(props: EditProps) {
  const { text, onClose } = props;
  return (
    <Sheet title={inSentence(text.label ?? '')} closeLabel={t('app.close')} onClose={onClose}>
      <div class="paper-sheet">
        {text.kind === 'fact' ? <FactText {...props} /> : <OwnText {...props} />}
      </div>
    </Sheet>
  );
}

function OwnText({ session, kind, text, papers }: EditProps) {
  const services = useServices();
  const name = `${kind}/${text.id ?? ''}`;
  return (
    <WrittenText
      name={`paper/${session.key}/${name}`}
      label={t('papers.screen.own')}
      texts={papers.texts.get(name) ?? [text.given ?? '']}
      save={(typed, seen) => commit(services, [writePaper(session, name, typed, seen)])}
      isReadOnly={false}
      isAsked
    />
  );
}

/** The recorded fact stays as it is; the hand stands over it and is shown as such. */
function FactText({ session, kind, text, papers, onClose }: EditProps) {
  const services = useServices();
  const { given: fact = '', from, byHand } = text;
  const name = `${kind}/${text.id ?? ''}`;
  const hand = papers.byHand.get(name)?.texts ?? [];
  const save = (typed: string, seen: Texts) =>
    commit(services, [
      overwritePaper(session, name, {
        text: normalizeText(typed).trim() === fact ? '' : typed,
        was: fact,
        seen: [...seen, ...hand],
      }),
    ]);
  return (
    <>
      {from !== undefined && (
        <>
          <p class="hint">{t('papers.screen.factHint')}</p>
          <a
            class="button"
            href={routeHref({
              name: 'session',
              group: session.group,
              key: session.key,
              part: from,
            })}
            onClick={onClose}
          >
            {t('papers.screen.toSource', { part: t(`agenda.part.${partNamed(from)}`) })}
          </a>
        </>
      )}
      {byHand === 'outdated' && (
        <>
          <p class="paper-outdated">{t('papers.screen.outdatedText')}</p>
          <p class="paper-fact">{fact}</p>
        </>
      )}
      <WrittenText
        name={`paper/${session.key}/${name}`}
        label={t('papers.screen.onlyHere')}
        texts={hand.length > 0 ? hand : [fact].filter((one) => one !== '')}
        save={save}
        isReadOnly={false}
      />
      {byHand !== undefined && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onClose();
            void save(fact, hand);
          }}
        >
          {t('papers.screen.takeFact')}
        </button>
      )}
    </>
  );
}

const partNamed = (from: string): PartName =>
  PART_NAMES.find((name) => name === from.split('~')[0]) ?? 'result';
