import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/translate.ts';
import type { RosterRow } from '../../state/work/roster.ts';
import { Segments } from '../../ui/controls.tsx';
import { Tick } from '../../ui/form.tsx';
import { placeText } from './import-notes.tsx';
import { type Answer, type Answers, answerTo, capitalsOf, type ImportRow } from './import-plan.ts';
import { questionId } from './use-import.ts';

interface RowsProps {
  readonly rows: readonly ImportRow[];
  readonly answers: Answers;
  readonly onAnswer: (row: RosterRow, answer: Answer) => void;
}

/** Names that could be somebody's who is there already. */
export function Questions({ rows, answers, onAnswer }: RowsProps) {
  const asked = rows.filter(({ kind }) => kind === 'ask');
  return (
    <Part title={t('roster.questions')} rows={asked}>
      {(one) => {
        const { row, leaver } = one;
        const offered: readonly Answer[] = leaver ? ['back', 'add', 'skip'] : ['add', 'skip'];
        const title = t('roster.question', { at: placeText(row.row), name: row.name });
        return (
          <li key={row.row + row.name} class="question-row">
            <p id={questionId(row)} tabIndex={-1} class="person-name">
              {title}
            </p>
            {one.alike.map((other) => (
              <p key={other.kind + other.name} class="person-about">
                {alikeText(other)}
              </p>
            ))}
            <Segments
              label={title}
              options={offered.map((value) => ({ value, label: t(`roster.answers.${value}`) }))}
              value={answerTo(one, answers) ?? ''}
              onChange={(answer) => {
                if (answer !== '') onAnswer(row, answer);
              }}
            />
          </li>
        );
      }}
    </Part>
  );
}

function alikeText(other: ImportRow['alike'][number]): string {
  const { name } = other;
  const how = t(`members.alikeHow.${other.how}`);
  return other.kind === 'member'
    ? t('roster.likeMember', { name, how })
    : t('roster.likeRow', { row: other.row, name, how });
}

interface NewRowsProps extends RowsProps {
  readonly capitals: 'with capitals' | 'as written';
}

export function NewRows({ rows, answers, onAnswer, capitals }: NewRowsProps) {
  return (
    <Part title={t('roster.news')} rows={rows.filter(({ kind }) => kind === 'new')}>
      {(one) => {
        const { row } = one;
        const name = (capitals === 'with capitals' ? capitalsOf(row) : undefined) ?? row.name;
        return (
          <li key={row.row + row.name} class="import-row">
            <Tick
              label={
                <>
                  <span class="person-name">{name}</span>
                  <span class="person-about">{rowText(row, name)}</span>
                </>
              }
              checked={answerTo(one, answers) === 'add'}
              onChange={(checked) => onAnswer(row, checked ? 'add' : 'skip')}
            />
          </li>
        );
      }}
    </Part>
  );
}

export function KnownRows({ rows }: Pick<RowsProps, 'rows'>) {
  return (
    <Part title={t('roster.known')} rows={rows.filter(({ kind }) => kind === 'same')}>
      {({ row }) => (
        <li key={row.row + row.name} class="known-row">
          <span class="person-name">{row.name}</span>
          <span class="person-about">{placeText(row.row)}</span>
        </li>
      )}
    </Part>
  );
}

/** What the list says of a person besides the name, and what was done to it. */
function rowText(row: RosterRow, shown: string): string {
  const { role, memberType, nickname, unit, warnings } = row;
  const parts = [
    placeText(row.row),
    role !== undefined && t(`members.roles.${role}`),
    memberType !== undefined && t(`members.types.${memberType}`),
    nickname,
    unit,
    shown !== row.name && `“${row.name}”`,
  ].filter((part) => typeof part === 'string');
  const said = warnings.flatMap(({ code, text = '' }) =>
    code === 'capitals' ? [] : [t(`roster.warnings.${code}`, { text })],
  );
  return [parts.join(' · '), ...said].join('. ');
}

/** So many rows at once: a cheap phone draws thousands too slowly. */
const PAGE = 100;

interface PartProps {
  readonly title: string;
  readonly rows: readonly ImportRow[];
  readonly children: (row: ImportRow) => ComponentChildren;
}

function Part({ title, rows, children }: PartProps) {
  const shown = useSignal(PAGE);
  if (rows.length === 0) return null;
  const more = rows.length - shown.value;
  return (
    <section class="import-part">
      <h3>{`${title} (${rows.length})`}</h3>
      <ul role="list">{rows.slice(0, shown.value).map(children)}</ul>
      {more > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {t('roster.showMore', { count: Math.min(more, PAGE) })}
        </button>
      )}
    </section>
  );
}
