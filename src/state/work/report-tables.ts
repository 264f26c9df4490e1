/** The tables of the reports screen, in the language of the app. */
import type { Group } from '../../domain/group/group.ts';
import type { PersonFigures } from '../../domain/report/people.ts';
import type { Span } from '../../domain/report/period.ts';
import {
  type FigureRow,
  figuresTable,
  type NamedSum,
  peopleTable,
  sumsTable,
} from '../../export/lists/report-tables.ts';
import type { Table } from '../../export/tables/table.ts';
import { formatDay } from '../../i18n/format.ts';
import { paperWords } from '../../i18n/papers.ts';
import { language, t } from '../../i18n/translate.ts';
import { groups } from './groups.ts';

/** The name of the group, or of all of them. */
export const scopeName = (group: Group | undefined): string =>
  group?.name ?? t('reports.allGroups', { count: groups.value.length });

const headingOf = (group: Group | undefined, { from, to }: Span): readonly string[] => [
  scopeName(group),
  `${formatDay(from)} – ${formatDay(to)}`,
];

export const tableOfTrend = (
  sums: readonly NamedSum[],
  group: Group | undefined,
  span: Span,
): Table =>
  sumsTable(
    sums,
    { name: t('reports.trend'), heading: headingOf(group, span), of: t('reports.time') },
    paperWords(language.value),
  );

export const tableOfGroups = (sums: readonly NamedSum[], span: Span): Table =>
  sumsTable(
    sums,
    { name: t('reports.byGroup'), heading: headingOf(undefined, span), of: t('reports.scope') },
    paperWords(language.value),
  );

export const tableOfPeople = (people: readonly PersonFigures[], group: Group, span: Span): Table =>
  peopleTable(people, headingOf(group, span), paperWords(language.value));

export const tableOfFigures = (
  rows: readonly FigureRow[],
  group: Group | undefined,
  span: Span,
): Table => figuresTable(rows, headingOf(group, span), paperWords(language.value));
