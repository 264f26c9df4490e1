/** What the rows of a table come from: the units, and the files that they sent. */
import { type EntryType, QUANTITIES } from '../../../domain/entry/entry.ts';
import { quantityText } from '../../../domain/entry/quantity.ts';
import { added, type EntryOf, registerRows } from '../../../domain/roll-up/registers.ts';
import type { RollUp } from '../../../domain/roll-up/roll-up.ts';
import { type StudyRow, studyRows } from '../../../domain/roll-up/study.ts';
import type { Unit } from '../../../domain/roll-up/unit.ts';
import { formatNumber, formatRate } from '../../../i18n/format.ts';
import { language, t } from '../../../i18n/translate.ts';
import type { RollUpTable } from '../../../state/roll-up/tables.ts';

/** What one unit adds to a row. */
interface Share {
  readonly unit: Unit;
  /** Names of the files. */
  readonly files: readonly string[];
  readonly about: string;
}

export interface Behind {
  readonly title: string;
  readonly about: string;
  readonly shares: readonly Share[];
}

/** Empty for tables whose rows are units. */
export function behindTable(table: RollUpTable, result: RollUp): readonly Behind[] {
  switch (table) {
    case 'study':
      return [...studyRows(result).map(ofStudy), ...ofRegister(result, 'training')];
    case 'inspection':
    case 'growth':
      return ofRegister(result, table);
    case 'rating':
    case 'halfYear':
    case 'schedule':
      return [];
  }
}

const inOne = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

const sessionsText = (count: number): string =>
  t('rollUp.sessions', { count, number: formatNumber(count) });

/** `58 buổi · 4.515/4.560 lượt · 99%` */
const ofStudy = ({ name, sessions, present, base, rate, shares }: StudyRow): Behind => ({
  title: name ?? t('rollUp.noTheme'),
  about: inOne([
    sessionsText(sessions),
    t('rollUp.turnout', { present: formatNumber(present), base: formatNumber(base) }),
    rate !== undefined && formatRate(rate),
  ]),
  shares: shares.map(({ row: { unit }, sessions: held }) => ({
    unit,
    files: [...new Set(held.map(({ file }) => file.file))],
    about: sessionsText(held.length),
  })),
});

function ofRegister(result: RollUp, type: EntryType): readonly Behind[] {
  return registerRows(result, type).map(({ title, period, action, entries }) => ({
    title: inOne([title, action && t(`registers.actions.${action}`), period]),
    about: quantitiesText(entries, type),
    shares: entries.map((one) => ({
      unit: one.row.unit,
      files: one.row.files.slice(0, 1).map(({ file }) => file),
      about: quantitiesText([one], type),
    })),
  }));
}

/** `Tổ chức đảng: 7 · Vi phạm: hơn 3` */
const quantitiesText = (entries: readonly EntryOf[], type: EntryType): string =>
  inOne(
    QUANTITIES[type].map((name) => {
      const told = added(entries, name);
      if (told === undefined) return undefined;
      const sum = told.sum === undefined ? [] : [formatNumber(told.sum)];
      const beside = told.beside.map((one) => quantityText(one, language.value));
      return `${t(`registers.quantity.${name}`)}: ${[...sum, ...beside].join(' + ')}`;
    }),
  );
