/** What a list will do to the people of a group, and what a person has said about it. */
import type { Day } from '../../domain/day.ts';
import type { Member } from '../../domain/member/member.ts';
import { comeBack } from '../../domain/member/member-edits.ts';
import type { Change } from '../../domain/record/edit.ts';
import type { Ref } from '../../domain/write.ts';
import type { Services } from '../../state/services.ts';
import { today } from '../../state/work/today.ts';
import { type Planned, planRoster, type RosterRow } from '../../state/work/roster.ts';
import { hasLeft, newcomer } from './people.ts';

/** `back`: somebody who left is on the list again. */
export type Answer = 'add' | 'skip' | 'back';

/** By row, as the person answered. */
export type Answers = ReadonlyMap<RosterRow, Answer>;

export interface ImportRow {
  readonly row: RosterRow;
  readonly kind: 'new' | 'same' | 'ask';
  readonly alike: Extract<Planned, { kind: 'ask' }>['alike'];
  /** The one leaver it may be. */
  readonly leaver?: Member;
}

export function importRows(
  rows: readonly RosterRow[],
  people: readonly Member[],
  day: Day,
): readonly ImportRow[] {
  const byKey = new Map(people.map((member) => [member.key, member]));
  return planRoster(rows, people).map((planned): ImportRow => {
    const { row } = planned;
    if (planned.kind === 'new') return { row, kind: 'new', alike: [] };
    if (planned.kind === 'ask') return { row, kind: 'ask', ...leaverOf(planned.alike) };
    const member = byKey.get(planned.id);
    const isGone = member !== undefined && hasLeft(member, day);
    const alike: ImportRow['alike'] = [
      { kind: 'member', id: planned.id, name: member?.fullName ?? row.name, how: 'same' },
    ];
    return isGone ? { row, kind: 'ask', ...leaverOf(alike) } : { row, kind: 'same', alike };
  });

  function leaverOf(alike: ImportRow['alike']): Pick<ImportRow, 'alike' | 'leaver'> {
    const members = alike.flatMap((other) =>
      other.kind === 'member' ? (byKey.get(other.id) ?? []) : [],
    );
    const [leaver, ...more] = members.filter((member) => hasLeft(member, day));
    return leaver === undefined || more.length > 0 ? { alike } : { alike, leaver };
  }
}

/** What happens to a row; undefined: not answered. */
export function answerTo({ row, kind }: ImportRow, answers: Answers): Answer | undefined {
  const given = answers.get(row);
  if (given !== undefined || kind === 'ask') return given;
  return kind === 'new' ? 'add' : 'skip';
}

/** The capitals that are proposed for a row. */
export const capitalsOf = ({ warnings }: RosterRow): string | undefined =>
  warnings.find(({ code }) => code === 'capitals')?.text;

export interface Taking {
  readonly changes: readonly Change[];
  /** Who was not there before. */
  readonly added: readonly Ref[];
}

/** All of it as one write. */
export function taking(
  services: Pick<Services, 'newId' | 'now'>,
  group: string,
  rows: readonly ImportRow[],
  answers: Answers,
  names: 'with capitals' | 'as written',
): Taking {
  const news = rows
    .filter((one) => answerTo(one, answers) === 'add')
    .map(({ row }) => {
      const { row: _row, warnings: _warnings, name, ...draft } = row;
      const fullName = (names === 'with capitals' ? capitalsOf(row) : undefined) ?? name;
      return newcomer(services, group, { ...draft, fullName });
    });
  const returned = rows.flatMap((one) =>
    answerTo(one, answers) === 'back' && one.leaver !== undefined
      ? [comeBack(one.leaver, today(services), services.newId())]
      : [],
  );
  return {
    changes: [...news.map(({ change }) => change), ...returned],
    added: news.map(({ ref }) => ref),
  };
}
