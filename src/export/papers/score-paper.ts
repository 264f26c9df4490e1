/** The score sheet of a session, and the one line of it that minutes and resolution carry. */
import { formatNumber } from '../../domain/numbers.ts';
import type { ScoreLine, ScoreSheet } from '../../domain/rubric/score.ts';
import type { Paper, PaperBlock, PaperTable } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { longDay } from './dates.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, paperOf, signedForCell } from './head.ts';
import { writerOf } from './writer.ts';

/** Undefined while criteria are still to be judged: half a score says nothing. */
export function scoreLine({ sheet }: PaperFacts, { lang, say }: Words): string | undefined {
  if (sheet === undefined || sheet.open > 0) return undefined;
  const { points, rubric } = sheet;
  const total = say('papers.score.total', {
    points: formatNumber(points, lang),
    total: rubric.total,
  });
  const reached = sheet.class?.name[lang];
  return reached === undefined ? `${total}.` : say('papers.score.class', { total, name: reached });
}

export function scorePaper(facts: PaperFacts, words: Words): Paper {
  const { say } = words;
  const { sheet } = facts;
  const { own } = writerOf('score', facts.papers);
  const blocks: readonly PaperBlock[] =
    sheet === undefined
      ? []
      : [
          sheetTable(sheet, words),
          ...omittedText(sheet, words),
          {
            block: 'text',
            look: 'plain',
            paragraphs: [[{ text: sourceLine(sheet, words), italic: true }]],
          },
        ];
  return paperOf('score', facts, words, [
    headOf(facts, words, { dated: true }),
    {
      block: 'title',
      name: say('papers.score.name'),
      about: [say('papers.score.about', { day: longDay(facts.session.day, words) })],
    },
    ...blocks,
    own({ id: 'note', label: say('papers.column.note'), dots: 0 }),
    { block: 'signatures', right: signedForCell(facts, words) },
  ]);
}

function sheetTable({ rubric, groups, points, ...sheet }: ScoreSheet, words: Words): PaperTable {
  const { lang, say } = words;
  const number = (value: number) => formatNumber(value, lang);
  const strong: number[] = [];
  const rows: string[][] = [];
  for (const group of groups) {
    strong.push(rows.length);
    const isJudged = group.lines.every((line) => line.omitted || line.points !== undefined);
    const sum = isJudged ? number(group.points) : '';
    rows.push([group.id, group.title[lang], number(group.max), sum, '']);
    for (const line of group.lines)
      rows.push([
        line.criterion.id,
        line.criterion.title[lang],
        number(line.criterion.max),
        line.omitted || line.points === undefined ? '' : number(line.points),
        noteOf(line, words),
      ]);
  }
  strong.push(rows.length);
  // Filled in by hand, until everything is judged.
  const [sum, reached] = sheet.open > 0 ? [] : [number(points), sheet.class?.name[lang]];
  rows.push(['', say('papers.score.sum'), number(rubric.total), sum ?? '', reached ?? '']);
  return {
    block: 'table',
    strong,
    from: 'result',
    columns: [
      { title: say('papers.column.order'), width: 13, align: 'centre' },
      { title: say('papers.column.criterion'), width: 82 },
      { title: say('papers.column.max'), width: 18, align: 'centre' },
      { title: say('papers.column.points'), width: 18, align: 'centre' },
      { title: say('papers.column.note'), width: 34 },
    ],
    rows,
  };
}

const noteOf = ({ omitted, choice }: ScoreLine, { say }: Words): string =>
  [omitted ? say('scoring.omitted') : '', choice?.note ?? ''].filter(Boolean).join('; ');

function omittedText({ omittedMax, omittedRule, rubric }: ScoreSheet, { say }: Words) {
  if (omittedMax === 0) return [];
  const { total } = rubric;
  const text =
    omittedRule === 'full'
      ? say('scoring.usedFull', { max: omittedMax })
      : say('scoring.usedRescale', { max: omittedMax, total, left: total - omittedMax });
  return [{ block: 'text', look: 'plain', paragraphs: [[{ text }]] } as const];
}

const sourceLine = ({ rubric }: ScoreSheet, { lang, say }: Words): string =>
  say('papers.score.source', {
    sheet: rubric.title[lang],
    issuer: rubric.issuer?.[lang] ?? '—',
  });
