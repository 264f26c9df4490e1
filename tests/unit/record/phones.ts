/** Phones that write apart, with clocks as wrong as they come, and tell each other in any order. */
import fc from 'fast-check';
import { applyChange, type Edit } from '../../../src/domain/record/edit.ts';
import { eraseEdits } from '../../../src/domain/record/erasure.ts';
import { type DataRecord, join } from '../../../src/domain/record/record.ts';
import { type Clock, mint, newClock, type Stamp } from '../../../src/domain/record/stamp.ts';

export const ID = 'session:G:S';
const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 22);

export interface Phone {
  readonly device: string;
  clock: Clock;
  /** What its clock shows. */
  now: number;
  record: DataRecord | undefined;
  /** Every stamp it made, in order. */
  readonly minted: Stamp[];
}

export const newPhone = (number: number): Phone => ({
  device: `phone00${number}`,
  clock: newClock(`phone00${number}`),
  now: START,
  record: undefined,
  minted: [],
});

export function edit(phone: Phone, edits: readonly Edit[]): DataRecord {
  const change = { id: ID, kind: 'session', group: 'G', edits } as const;
  const record = applyChange(phone.record, change, (over) => {
    const minted = mint(phone.clock, phone.now, over);
    phone.clock = minted.clock;
    phone.minted.push(minted.stamp);
    return minted.stamp;
  });
  if (record === undefined) throw new Error('an edit gives a record');
  phone.record = record;
  return record;
}

/** One phone takes what the other has. */
export function hear(phone: Phone, told: DataRecord | undefined): void {
  if (told === undefined) return;
  phone.record = phone.record === undefined ? told : join(phone.record, told);
}

export type Step =
  | { readonly name: 'edit'; readonly phone: number; readonly edit: Edit }
  | { readonly name: 'hear'; readonly phone: number; readonly from: number }
  | { readonly name: 'wait'; readonly phone: number; readonly ms: number };

export const PATHS = ['title', 'm/A/status', 'm/A/reason', 'm/B/status', '$del', 'zz/unknown'];
export const TEXT_PATHS = ['t/one', 't/A'];

/** Without the one key that no verb of the app writes and every phone refuses. */
export const json = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !JSON.stringify(value).includes('"__proto__"')) as fc.Arbitrary<never>;
const phone = fc.nat({ max: 2 });

export const scalarEdit: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...PATHS),
  value: fc.oneof(fc.constantFrom('co_mat', 'vang', null, true, 1), json),
});

export const textEdit: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...TEXT_PATHS),
  text: fc.string({ maxLength: 4 }),
});

export const erasure: fc.Arbitrary<Edit> = fc
  .tuple(fc.subarray(['status', 'reason', 'm']), fc.constantFrom('m/A/', 'm/B/', 't/', ''))
  .map(([kept, prefix]) => eraseEdits(kept, prefix)[0] as Edit);

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: scalarEdit },
  { weight: 4, arbitrary: textEdit },
  { weight: 1, arbitrary: erasure },
);

/** Minutes, hours, days and years; forwards and back. */
const wait = fc.oneof(
  fc.integer({ min: -5, max: 1000 }),
  fc.integer({ min: -3 * HOUR, max: 3 * HOUR }),
  fc.constantFrom(-30 * HOUR, 30 * HOUR, 24 * 365 * 10 * HOUR, -24 * 365 * 60 * HOUR),
);

/** A history of three phones: they write, tell each other, and their clocks jump. */
export const history = (edits: fc.Arbitrary<Edit>): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.oneof(
      fc.record({ name: fc.constant('edit' as const), phone, edit: edits }),
      fc.record({ name: fc.constant('hear' as const), phone, from: phone }),
      fc.record({ name: fc.constant('wait' as const), phone, ms: wait }),
    ),
    { maxLength: 40 },
  );

/** Lets it happen. `look` sees each phone before and after it took a step. */
export function play(
  steps: readonly Step[],
  look?: (phone: Phone, before: DataRecord | undefined, step: Step) => void,
): readonly Phone[] {
  const phones = [newPhone(0), newPhone(1), newPhone(2)];
  for (const step of steps) {
    const phone = phones[step.phone]!;
    const before = phone.record;
    if (step.name === 'edit') edit(phone, [step.edit]);
    if (step.name === 'hear') hear(phone, phones[step.from]!.record);
    if (step.name === 'wait') phone.now += step.ms;
    look?.(phone, before, step);
  }
  return phones;
}

/** Every state that was ever on a phone: what may be found in files and messages. */
export function snapshots(steps: readonly Step[]): readonly DataRecord[] {
  const seen: DataRecord[] = [];
  play(steps, ({ record }) => {
    if (record !== undefined) seen.push(record);
  });
  return seen;
}
