/** What all units report together: T5 study, T9 inspections, T10 growth. */
import { type EntryType, QUANTITIES, type QuantityName } from '../../../domain/entry/entry.ts';
import { quantityText } from '../../../domain/entry/quantity.ts';
import { formatNumber } from '../../../domain/numbers.ts';
import { added, type EntryOf, entriesIn, registerRows } from '../../../domain/roll-up/registers.ts';
import type { RollUp } from '../../../domain/roll-up/roll-up.ts';
import { studyRows } from '../../../domain/roll-up/study.ts';
import { printedShare } from '../../../domain/share.ts';
import type { Words } from '../../say.ts';
import type { Table, TableCell, TableColumn } from '../../tables/table.ts';

const number = (title: string): TableColumn => ({ title, kind: 'number' });
const text = (title: string): TableColumn => ({ title, kind: 'text' });

/** Sessions by theme, then what the registers say of study and classes, which may be the same ones. */
export function studyTable(result: RollUp, heading: readonly string[], words: Words): Table {
  const { say } = words;
  const rows = studyRows(result);
  const all = (name: 'sessions' | 'present' | 'base') =>
    rows.reduce((sum, row) => sum + row[name], 0);
  const held = rows.map((row): readonly TableCell[] => [
    row.name ?? say('rollUp.noTheme'),
    row.sessions,
    row.present,
    row.base,
    row.rate,
    row.shares.length,
    undefined,
  ]);
  const total = [
    say('rollUp.total'),
    all('sessions'),
    all('present'),
    all('base'),
    printedShare(all('present'), all('base')),
  ];
  const written = registerRows(result, 'training').map(({ title, period, entries }) => [
    title,
    cellOf(entries, 'classes', words),
    cellOf(entries, 'attendances', words),
    cellOf(entries, 'expected', words),
    cellOf(entries, 'rate', words),
    unitsIn(entries),
    say('rollUp.fromRegister', { period }),
  ]);
  const body: readonly (readonly TableCell[])[] = [...held, ...written];
  return {
    name: say('rollUp.table.study'),
    heading,
    columns: [
      number(say('papers.column.number')),
      text(say('registers.titleOf.training')),
      number(say('registers.quantity.classes')),
      number(say('registers.quantity.attendances')),
      number(say('registers.quantity.expected')),
      { title: say('papers.column.rate'), kind: 'share' },
      number(say('rollUp.unitsCount')),
      text(say('papers.column.note')),
    ],
    rows: [
      ...body.map((row, at) => [at + 1, ...row]),
      ...(held.length > 0 && written.length === 0 ? [[undefined, ...total]] : []),
    ],
  };
}

/** By who inspected and how. */
export const inspectionTable = (
  result: RollUp,
  heading: readonly string[],
  words: Words,
): Table => ({
  name: words.say('rollUp.table.inspection'),
  heading,
  columns: [
    number(words.say('papers.column.number')),
    text(words.say('registers.titleOf.inspection')),
    text(words.say('registers.period')),
    text(words.say('registers.action')),
    ...quantityColumns('inspection', words),
    number(words.say('rollUp.unitsCount')),
  ],
  rows: registerRows(result, 'inspection').map(({ title, period, action, entries }, at) => [
    at + 1,
    title,
    period,
    action && words.say(`registers.actions.${action}`),
    ...QUANTITIES.inspection.map((name) => cellOf(entries, name, words)),
    unitsIn(entries),
  ]),
});

/** Unit by unit, then for each time what they are together; shares of different wholes are not added. */
export function growthTable(result: RollUp, heading: readonly string[], words: Words): Table {
  const { say } = words;
  const entries = entriesIn(result, 'growth');
  const periods = [...new Set(entries.map(({ entry }) => entry.period))];
  const totals = periods.map((period): readonly TableCell[] => {
    const of = entries.filter(({ entry }) => entry.period === period);
    return [
      undefined,
      say('rollUp.total'),
      undefined,
      period,
      ...QUANTITIES.growth.map((name) => totalOf(of, name, words)),
    ];
  });
  return {
    name: say('rollUp.table.growth'),
    heading,
    columns: [
      number(say('papers.column.number')),
      text(say('papers.column.cell')),
      text(say('registers.titleOf.growth')),
      text(say('registers.period')),
      ...quantityColumns('growth', words),
    ],
    rows: [
      ...entries.map(({ row, entry }, at): readonly TableCell[] => [
        at + 1,
        row.unit.name,
        entry.title,
        entry.period,
        ...QUANTITIES.growth.map((name) => cellOf([{ row, entry }], name, words)),
      ]),
      ...totals,
    ],
  };
}

const quantityColumns = (type: EntryType, { say }: Words): readonly TableColumn[] =>
  QUANTITIES[type].map((name) => number(say(`registers.quantity.${name}`)));

const unitsIn = (entries: readonly EntryOf[]): number =>
  new Set(entries.map(({ row }) => row.unit.key)).size;

function totalOf(entries: readonly EntryOf[], name: QuantityName, words: Words): TableCell {
  if (name === 'ofPlan') return undefined;
  if (name !== 'ofTarget') return cellOf(entries, name, words);
  const [done, target] = [added(entries, 'admitted'), added(entries, 'target')];
  const isExact = done?.beside.length === 0 && target?.beside.length === 0;
  if (!isExact || !target.sum || done.sum === undefined) return undefined;
  const percent = (printedShare(done.sum, target.sum) ?? 0) * 100;
  return `${formatNumber(Math.round(percent * 10) / 10, words.lang)}%`;
}

/** `85`, `hơn 300`, `85 + hơn 300` */
function cellOf(entries: readonly EntryOf[], name: QuantityName, { lang }: Words): TableCell {
  const told = added(entries, name);
  if (told === undefined) return undefined;
  if (told.beside.length === 0) return told.sum;
  const beside = told.beside.map((one) => quantityText(one, lang));
  const sum = told.sum === undefined ? [] : [formatNumber(told.sum, lang)];
  return [...sum, ...beside].join(' + ');
}
