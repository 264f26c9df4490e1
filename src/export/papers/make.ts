import type { PaperKind } from '../../domain/paper/paper-record.ts';
import type { Paper } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { agendaPaper } from './agenda-paper.ts';
import { attendancePaper } from './attendance-paper.ts';
import type { PaperFacts } from './facts.ts';
import { minutesPaper } from './minutes-paper.ts';
import { resolutionPaper } from './resolution-paper.ts';
import { scorePaper } from './score-paper.ts';
import { taskPaper } from './task-tables.ts';

const MAKERS: Readonly<Record<PaperKind, (facts: PaperFacts, words: Words) => Paper>> = {
  minutes: minutesPaper,
  resolution: resolutionPaper,
  attendance: attendancePaper,
  agenda: agendaPaper,
  tasks: taskPaper,
  score: scorePaper,
};

/** @param words of the document, which are Vietnamese unless a translation is asked for */
export const makePaper = (kind: PaperKind, facts: PaperFacts, words: Words): Paper =>
  MAKERS[kind](facts, words);
