/** What has been given, registered and pledged, with what came of it. */
import type { Day } from '../../domain/day.ts';
import { isOverdue, ownerNames, percentDone, type Task } from '../../domain/task/task.ts';
import type { Words } from '../say.ts';
import type { Table } from '../tables/table.ts';

interface TaskListFacts {
  readonly group: string;
  readonly today: Day;
  readonly nameOf: (member: string) => string;
}

export function taskList(
  tasks: readonly Task[],
  { group, today, nameOf }: TaskListFacts,
  { say }: Words,
): Table {
  return {
    name: say('papers.list.tasks'),
    heading: [group],
    columns: [
      { title: say('papers.column.number'), kind: 'number' },
      { title: say('papers.column.task'), kind: 'text' },
      { title: say('papers.column.kind'), kind: 'text' },
      { title: say('papers.column.owner'), kind: 'text' },
      { title: say('papers.column.givenOn'), kind: 'day' },
      { title: say('papers.column.deadline'), kind: 'day' },
      { title: say('papers.column.state'), kind: 'text' },
      { title: say('papers.column.done'), kind: 'share' },
      { title: say('papers.column.settledOn'), kind: 'day' },
      { title: say('papers.column.result'), kind: 'text' },
    ],
    rows: tasks.map((task, at) => [
      at + 1,
      task.goal,
      say(`tasks.types.${task.type}`),
      ownerNames(task, nameOf),
      task.givenOn ?? task.signedOn,
      task.deadline,
      say(`papers.state.${stateOf(task, today)}`),
      shareOf(task),
      task.settledOn,
      task.result,
    ]),
  };
}

const stateOf = (task: Task, today: Day): Task['state'] | 'overdue' =>
  isOverdue(task, today) ? 'overdue' : task.state;

function shareOf(task: Task): number | undefined {
  const percent = percentDone(task);
  return percent === undefined ? undefined : percent / 100;
}
