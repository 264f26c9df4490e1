import { editGroup } from '../../../../domain/group/group-edits.ts';
import type { Group } from '../../../../domain/group/group.ts';
import { chooseRubric } from '../../../../domain/rubric/score-record.ts';
import type { ScoreSheet } from '../../../../domain/rubric/score.ts';
import type { Session } from '../../../../domain/session/session.ts';
import type { OmittedRule } from '../../../../domain/template.ts';
import { pick, t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { commit } from '../../../../state/records.ts';
import { type ClosingView, correctedSince } from '../../../../state/work/closing.ts';
import { Choice, Segments } from '../../../../ui/controls.tsx';
import { useEdit } from '../../use-edit.ts';
import { DocumentLink } from '../document-link.tsx';
import './score.css';
import { ScoreGroupPart } from './score-group.tsx';
import { pointsText } from './score-words.ts';

export interface ScorePartProps {
  readonly group: Group;
  readonly session: Session;
  readonly view: ClosingView;
}

/** The score sheet that applies, filled in as far as the phone knows, the rest to be said. */
export function ScorePart(props: ScorePartProps) {
  const { sheet } = props.view;
  if (sheet === undefined) return null;
  return (
    <section class="page-part score" aria-labelledby="close-score">
      <h2 id="close-score">{t('scoring.title')}</h2>
      <Total sheet={sheet} session={props.session} />
      <RubricChoice {...props} />
      <Source sheet={sheet} />
      {sheet.groups.map((one) => (
        <ScoreGroupPart key={one.id} part={one} {...props} />
      ))}
      {sheet.omittedMax > 0 && <Omitted sheet={sheet} {...props} />}
    </section>
  );
}

interface SheetProps {
  readonly sheet: ScoreSheet;
}

function Total({ sheet, session }: SheetProps & { readonly session: Session }) {
  const { rubric, open } = sheet;
  const kept = session.status === 'closed' ? session.score : undefined;
  const points = pointsText(kept?.points ?? sheet.points);
  const values = { points, total: rubric.total };
  return (
    <div role="status">
      <p class="score-total">
        {totalText(rubric.passFail, open > 0 && kept === undefined, values)}
        {open === 0 && sheet.class !== undefined && (
          <b>{t('scoring.class', { name: pick(sheet.class.name) })}</b>
        )}
      </p>
      {session.status === 'closed' && correctedSince(session) && (
        <p class="hint">{t('scoring.asClosed')}</p>
      )}
      {open > 0 && <p class="hint">{t('scoring.open', { count: open })}</p>}
    </div>
  );
}

function totalText(passFail: boolean, isSoFar: boolean, values: { points: string; total: number }) {
  if (passFail) return t('scoring.met', values);
  return isSoFar ? t('scoring.soFar', values) : t('scoring.total', values);
}

/** Only where there is a choice; a closed session keeps the sheet it was scored by. */
function RubricChoice({ session, view: { rubrics, sheet } }: ScorePartProps) {
  const { write } = useEdit(session);
  if (rubrics.length < 2 || sheet === undefined || session.status === 'closed') {
    return sheet === undefined ? null : <p class="score-sheet">{pick(sheet.rubric.title)}</p>;
  }
  return (
    <Choice
      label={t('scoring.sheet')}
      value={sheet.rubric.id}
      options={rubrics.map(({ id, title }) => ({ value: id, label: pick(title) }))}
      onChange={(id) => void write([chooseRubric(session, id)])}
    />
  );
}

/** Who issued it, what it rests on, and what is not certain about it. */
function Source({ sheet: { rubric } }: SheetProps) {
  return (
    <div class="score-source">
      {rubric.issuer !== undefined && (
        <p class="hint">{t('scoring.issuer', { issuer: pick(rubric.issuer) })}</p>
      )}
      {rubric.basis.length > 0 && (
        <p class="close-ways">
          {rubric.basis.map((id) => (
            <DocumentLink key={id} id={id} />
          ))}
        </p>
      )}
      {rubric.note !== undefined && (
        <details>
          <summary>{t('scoring.noteTitle')}</summary>
          <p class="hint">{pick(rubric.note)}</p>
        </details>
      )}
    </div>
  );
}

const RULES: readonly OmittedRule[] = ['full', 'rescale'];

/** What is done about criteria that do not apply; a setting of the group. */
function Omitted({ group, session, sheet }: ScorePartProps & SheetProps) {
  const services = useServices();
  const { isReadOnly } = useEdit(session);
  const { omittedMax: max, omittedRule, rubric } = sheet;
  const values = { max, total: rubric.total, left: rubric.total - max };
  return (
    <div class="score-omitted">
      <p>
        {omittedRule === 'full' ? t('scoring.usedFull', values) : t('scoring.usedRescale', values)}
      </p>
      {!isReadOnly && session.status !== 'closed' && (
        <Segments
          label={t('scoring.omittedRule')}
          value={omittedRule}
          options={RULES.map((value) => ({
            value,
            label: t(`scoring.rule.${value}`, { total: rubric.total }),
          }))}
          onChange={(omitted) => void commit(services, [editGroup(group.key, { omitted })])}
        />
      )}
    </div>
  );
}
