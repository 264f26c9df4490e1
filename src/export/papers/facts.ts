/** All that the documents of a session are made from. */
import type { Guest } from '../../domain/attendance/attendance.ts';
import type { AttendanceCount } from '../../domain/attendance/count.ts';
import type { SheetRow } from '../../domain/attendance/sheet.ts';
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import type { Minutes } from '../../domain/minutes/minutes.ts';
import type { PaperRecord } from '../../domain/paper/paper-record.ts';
import type { PaperStyle } from '../../domain/paper/style.ts';
import type { Role } from '../../domain/people-order.ts';
import type { ScoreSheet } from '../../domain/rubric/score.ts';
import type { Session } from '../../domain/session/session.ts';
import type { Task } from '../../domain/task/task.ts';

export interface PaperFacts {
  readonly group: Group;
  readonly session: Session;
  /** In the order of the list. */
  readonly rows: readonly SheetRow[];
  readonly count: AttendanceCount;
  readonly guests: readonly Guest[];
  readonly minutes: Minutes;
  /** Tasks that this session gave. */
  readonly given: readonly Task[];
  /** When the time began that it looks back on. */
  readonly since: Day;
  /** Tasks of that time. */
  readonly reviewed: readonly Task[];
  readonly sheet?: ScoreSheet | undefined;
  readonly theme?: string | undefined;
  readonly papers: PaperRecord;
  readonly style: PaperStyle;
  /** As it will be printed, by kind of document; empty: open. */
  readonly numberOf: (kind: 'minutes' | 'resolution') => string;
  readonly nameOf: (who: string) => string;
  readonly roleOf: (who: string) => Role | undefined;
  readonly articleTitle: (article: string) => string | undefined;
  /** Day and `HH:MM` on this phone's clock. */
  readonly momentOf: (instant: number) => { readonly day: string; readonly time: string };
}
