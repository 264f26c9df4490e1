import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Group } from '../../domain/group/group.ts';
import { deleteMember } from '../../domain/member/member-edits.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBackTo } from '../../state/navigation.ts';
import { commit } from '../../state/records.ts';
import type { Roster, RosterRow } from '../../state/work/roster.ts';
import { today } from '../../state/work/today.ts';
import { type Answer, type Answers, answerTo, importRows, taking } from './import-plan.ts';
import { namedIn } from './people.ts';
import { offerUndo } from './undo.ts';

/** Where the question about a row stands on the screen. */
export const questionId = ({ row, name }: RosterRow): string => `row-${row}-${name}`;

/** A list that was read, with what a person answers about it, until it is taken in. */
export function useImport(group: Group, roster: Roster) {
  const services = useServices();
  // As the list of people was when this one was read: nothing moves while somebody answers.
  const [rows] = useState(() => importRows(roster.rows, namedIn(group.key), today(services)));
  const answers = useSignal<Answers>(new Map());
  const wantsCapitals = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);
  const given = rows.map((one) => answerTo(one, answers.value));
  const count = given.filter((answer) => answer === 'add' || answer === 'back').length;
  const open = rows.filter((_, at) => given[at] === undefined);
  const answer = (row: RosterRow, value: Answer) => {
    answers.value = new Map(answers.value).set(row, value);
    problem.value = undefined;
  };
  const take = async () => {
    const [unanswered] = open;
    if (unanswered !== undefined) {
      problem.value = t('roster.unanswered', { count: open.length });
      document.getElementById(questionId(unanswered.row))?.focus();
      return;
    }
    const names = wantsCapitals.value ? 'with capitals' : 'as written';
    const { changes, added } = taking(services, group.key, rows, answers.value, names);
    const isDone = await commit(services, changes);
    goBackTo({ name: 'members', group: group.key });
    if (isDone && added.length > 0)
      await offerUndo(services, t('roster.done', { count }), () => added.map(deleteMember));
  };
  return { rows, answers: answers.value, wantsCapitals, problem, count, open, answer, take };
}
