/** Themes of the year and of its quarters. */
import { compareText } from './compare.ts';
import { fieldsOf, numberOf, oneOf, textOf } from './decode.ts';
import type { Change } from './record/edit.ts';
import { type DataRecord, isDeleted, readTexts, recordKey } from './record/record.ts';
import { normalizeText } from './fold.ts';
import { changeOf, oneLine, type Patch, type Ref, setAll } from './write.ts';

const QUARTERS = [1, 2, 3, 4] as const;

export interface Theme extends Ref {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  /** Absent: the theme of the whole year. */
  readonly quarter?: 1 | 2 | 3 | 4 | undefined;
  /** Key of the member who prepares the paper. */
  readonly presenter?: string | undefined;
  /** What is planned; more than one text when written apart. */
  readonly plan: readonly string[];
  readonly deleted: boolean;
}

export type ThemePatch = Patch<Pick<Theme, 'title' | 'year' | 'quarter' | 'presenter'>>;
export type ThemeDraft = ThemePatch & Pick<Theme, 'title' | 'year'>;

export function readTheme(record: DataRecord): Theme {
  const get = fieldsOf(record);
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    title: textOf(get('title')) ?? '',
    year: numberOf(get('year')) ?? 0,
    quarter: oneOf(QUARTERS, get('quarter')),
    presenter: textOf(get('presenter')),
    plan: readTexts(record, 'plan'),
    deleted: isDeleted(record),
  };
}

/** A new theme, or fields of one that is there. */
export const editTheme = (ref: Ref, patch: ThemePatch): Change =>
  changeOf('theme', ref, setAll('', oneLiner(patch)));

export const addTheme = (ref: Ref, draft: ThemeDraft): Change => editTheme(ref, draft);

/** @param seen the texts that were before the writer's eyes */
export const writePlan = (ref: Ref, text: string, seen: readonly string[]): Change =>
  changeOf('theme', ref, [{ path: 'plan', text: normalizeText(text), seen }]);

export const deleteTheme = (ref: Ref): Change => changeOf('theme', ref, setAll('', { $del: true }));

export const restoreTheme = (ref: Ref): Change =>
  changeOf('theme', ref, setAll('', { $del: false }));

export interface YearPlan {
  readonly year: readonly Theme[];
  readonly quarters: readonly {
    readonly quarter: 1 | 2 | 3 | 4;
    readonly themes: readonly Theme[];
  }[];
}

/** The themes of a year, by quarter. */
export function yearPlan(themes: readonly Theme[], year: number): YearPlan {
  const ofYear = themes
    .filter((theme) => !theme.deleted && theme.year === year)
    .sort((a, b) => compareText(a.key, b.key));
  return {
    year: ofYear.filter(({ quarter }) => quarter === undefined),
    quarters: QUARTERS.map((quarter) => ({
      quarter,
      themes: ofYear.filter((theme) => theme.quarter === quarter),
    })),
  };
}

const oneLiner = ({ title, ...patch }: ThemePatch) =>
  title === undefined ? patch : { ...patch, title: oneLine(title) };
