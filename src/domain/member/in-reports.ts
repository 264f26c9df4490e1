/** People whom received reports name, who need not be on any list of this phone. */
import { countOf, fieldsOf, oneOf, textOf } from '../decode.ts';
import { type ListedPerson, ROLES } from '../people-order.ts';
import { children, type DataRecord, isDeleted, type Json, readScalar } from '../record/record.ts';
import type { Ref } from '../write.ts';

/** What the report of a cell that was taken in here says of the person. */
export interface PersonReport {
  /** Name of the file. */
  readonly file: string;
  /** Key of the unit that it is of. */
  readonly unit: string;
  readonly present: number;
  readonly base: number;
}

/** What a received report says of a person, by the key of that person; none or one. */
export function reportOn(record: DataRecord, key: string): readonly PersonReport[] {
  if (record.kind !== 'report' || isDeleted(record)) return [];
  const line = readScalar(record, `p/${key}/who`);
  if (!Array.isArray(line)) return [];
  const { present, base } = Object(line[1]) as Readonly<Record<string, Json>>;
  const get = fieldsOf(record);
  const [file, unit] = [textOf(get('file')) ?? '', textOf(get('unit')) ?? ''];
  return [{ file, unit, present: countOf(present) ?? 0, base: countOf(base) ?? 0 }];
}

/** The group is the one that reported. */
export interface NamedInReports extends Ref, ListedPerson {
  readonly reports: readonly PersonReport[];
}

export function namedInReports(records: readonly DataRecord[]): readonly NamedInReports[] {
  const found = new Map<string, NamedInReports>();
  for (const record of records) {
    for (const [key] of children(record, 'p')) {
      const reports = reportOn(record, key);
      const { name, role } = lineOf(record, key);
      const fullName = textOf(name);
      if (reports.length === 0 || fullName === undefined) continue;
      const known = found.get(key);
      found.set(key, {
        group: known?.group ?? cellOf(record),
        key,
        fullName,
        role: oneOf(ROLES, role) ?? 'dang_vien',
        reports: [...(known?.reports ?? []), ...reports],
      });
    }
  }
  return [...found.values()];
}

type Line = Readonly<Record<string, Json>>;

function lineOf(record: DataRecord, key: string): Line {
  const line = readScalar(record, `p/${key}/who`);
  return Object(Array.isArray(line) ? line[1] : undefined) as Line;
}

/** The first line of a report says whose it is. */
function cellOf(record: DataRecord): string {
  const lines = readScalar(record, 'lines');
  const [head] = Array.isArray(lines) ? (lines as readonly Json[]) : [];
  const { unit } = Object(Array.isArray(head) ? head[1] : undefined) as Line;
  return textOf((Object(unit) as Line)['id']) ?? '';
}
