/** The report of a group for the level above: put together, shown, and handed over as a file. */
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import { canonical, recordId } from '../../domain/record/record.ts';
import { type Period, spanOf } from '../../domain/report/period.ts';
import type { CellReport } from '../../domain/roll-up/cell-report.ts';
import { makeReport, type ReportChoices } from '../../domain/roll-up/make-report.ts';
import { scoreOf, type ScoreSheet } from '../../domain/rubric/score.ts';
import { readScore } from '../../domain/rubric/score-record.ts';
import { readSession, type SessionHead } from '../../domain/session/session.ts';
import { fileName } from '../../export/file-name.ts';
import { FILE_TYPES } from '../../export/file-types.ts';
import { reportLines, reportOf, writeReport } from '../../transfer/report/lines.ts';
import { NO_DEVICE } from '../exchange/backup.ts';
import { giveFile, type HandOver } from '../files.ts';
import { listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import {
  isOpen,
  membersOf,
  openGroup,
  openGroups,
  sessionsOf,
  tasksOf,
  themesOf,
} from '../work/groups.ts';
import {
  entriesOf,
  entriesOpen,
  openEntries,
  openPeople,
  peopleOf,
  peopleOpen,
} from '../work/report.ts';
import { openTemplates, rubrics } from '../work/templates.ts';

/** Reads all that a report is made from. False when that failed, after telling the person. */
export async function openCellReport(services: Services, group: string): Promise<boolean> {
  const isScoreOpen = listOf('score', group).peek() !== undefined;
  const done = await Promise.all([
    openGroups(services),
    openGroup(services, group),
    openPeople(services, group),
    openEntries(services, group),
    isScoreOpen || openList(services, 'score', group),
    openTemplates(services).then(() => true),
  ]);
  return done.every(Boolean);
}

export const isCellReportOpen = (group: string): boolean =>
  isOpen(group) &&
  peopleOpen(group) &&
  entriesOpen(group) &&
  listOf('score', group).value !== undefined;

/** What the file will say: read back from its lines, so that what is shown is what is sent. */
export function cellReportOf(
  group: Group,
  period: Period,
  today: Day,
  choices: ReportChoices,
): CellReport {
  const { key } = group;
  const report = makeReport(
    {
      group,
      period,
      today,
      members: membersOf(key).value,
      sessions: sessionsOf(key).value,
      tasks: tasksOf(key).value,
      themes: themesOf(key).value,
      entries: entriesOf(key).value,
      people: peopleOf(key, spanOf(period)),
      readingsOf,
      sheetOf: (session) => sheetOf(session, group.omitted),
    },
    choices,
  );
  return reportOf(reportLines(report));
}

/** The lines of its file. */
export const reportText = (report: CellReport): string =>
  reportLines(report)
    .map((line) => canonical(line))
    .join('\n');

/**
 * Makes the file and hands it over. Never rejects.
 * @param hand `handOver` of the controls
 * @returns whether it left the app
 */
export async function sendReport(
  services: Services,
  report: CellReport,
  hand: HandOver,
  first: 'share' | 'download',
): Promise<boolean> {
  const make = async () => {
    const { device } = await services.whole.read();
    const { bytes } = await writeReport(report, {
      from: device ?? NO_DEVICE,
      made: services.now(),
    });
    const { name } = report.unit;
    const { from, to } = report.period;
    const called = fileName(['bao-cao', name, `${from}-${to}`], 'txt');
    const file = new File([bytes as Uint8Array<ArrayBuffer>], called, { type: FILE_TYPES.txt });
    return { file, carried: { text: reportText(report) } };
  };
  return giveFile(services, make, hand, first);
}

function readingsOf({ group, id }: SessionHead): number {
  const record = listOf('session', group).value?.get(id);
  return record === undefined ? 0 : readSession(record).readings.length;
}

/** The sheet of a closed session as it was judged then. */
function sheetOf(
  { group, key, kind, score, count }: SessionHead,
  omittedRule: Group['omitted'],
): ScoreSheet | undefined {
  const record = listOf('score', group).value?.get(recordId('score', group, key));
  const rubric = rubrics.value.find(({ id }) => id === score?.rubric);
  if (record === undefined || rubric === undefined || count === undefined) return undefined;
  const { choices, frozen } = readScore(record);
  return scoreOf(rubric, { kind, measures: new Map(), choices, frozen, count, omittedRule });
}
