/** Invariant 8: taking in is all or nothing, and any bytes are refused in words. See docs/guarantees.md. */
import fc from 'fast-check';
import { deflateSync, inflateSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import vi from '../../../src/i18n/vi.json' with { type: 'json' };
import { canonical, type DataRecord, join } from '../../../src/domain/record/record.ts';
import type { Whole } from '../../../src/pack/whole.ts';
import { openFile } from '../../../src/state/exchange/files.ts';
import type { Services } from '../../../src/state/services.ts';
import { concat, fromBase64, sha256, toBase64 } from '../../../src/transfer/bundle/bytes.ts';
import { MANY } from '../../helpers/many.ts';
import { EXAMPLE, writeExample, writeLocked } from '../bundle/example.ts';
import { changeOf, clearAway, fileOf, openPhone, PHRASE } from './carried.ts';
import { wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';

beforeEach(clearAway);

const encoder = new TextEncoder();
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Own texts are no part of this. */
const kept = { deletedTexts: async () => [] };

const servicesOf = (phone: ReturnType<typeof openPhone>) =>
  ({ whole: phone.whole, kept, now: phone.phone.now }) as unknown as Services;

async function usedPhone() {
  const phone = openPhone();
  await phone.take(await fileOf(wholeLines(EXAMPLE)));
  await phone.store.change([
    changeOf(0, [
      { path: 'title', value: 'Kỳ 1' },
      { path: 't/one', text: 'Ghi ở đây' },
    ]),
    changeOf(2, [{ path: 'name', value: 'Trần Thị Ánh' }]),
  ]);
  return phone;
}

interface Splice {
  readonly at: number;
  readonly cut: number;
  readonly put: Uint8Array;
}

const HARM = `{ [ " } ] , null "__proto__":{"x":1}, 1e999 -0 "$erased" "$del" zzzzzzzzz \\ud800 0mhgd6o000000phone000`;
const harm = fc.oneof(
  fc.uint8Array({ maxLength: 8 }),
  fc.string({ maxLength: 8 }).map((one) => encoder.encode(one)),
  fc.constantFrom(...HARM.split(' ')).map((one) => encoder.encode(one)),
);
const splices = fc.array(fc.record({ at: fc.nat(100_000), cut: fc.nat({ max: 12 }), put: harm }), {
  minLength: 1,
  maxLength: 4,
});

function spliced(bytes: Uint8Array, { at, cut, put }: Splice): Uint8Array {
  const start = at % (bytes.length + 1);
  return concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]);
}

/** Somebody changes the content and makes the hashes fit again: `head`, `packed` or `lines`. */
async function forged(
  file: Uint8Array,
  where: 'head' | 'packed' | 'lines',
  list: readonly Splice[],
): Promise<Uint8Array> {
  const end = file.indexOf(10);
  const first = text(file.subarray(0, end));
  const brace = first.indexOf('{');
  let head: Uint8Array = encoder.encode(first.slice(brace));
  let packed: Uint8Array = fromBase64(text(file.subarray(end + 1))) ?? new Uint8Array();
  const change = (bytes: Uint8Array) => list.reduce(spliced, bytes);
  if (where === 'head') head = change(head);
  if (where === 'packed') packed = change(packed);
  if (where === 'lines') packed = deflateSync(change(inflateSync(packed)));
  const lines = where === 'lines' ? text(inflateSync(packed)).split('\n').length : undefined;
  if (lines !== undefined) head = encoder.encode(text(head).replace(/"n":\d+/, `"n":${lines}`));
  const hash = await sha256(head, encoder.encode('\n'), packed);
  const rest = encoder.encode(`\n${toBase64(packed)}\n`);
  return concat([encoder.encode(`chuyen-de 1 text ${hash} `), head, rest]);
}

/** Everything that was there is there, or was replaced by the rules of joining. */
function expectHeld(before: Whole, after: Whole): void {
  const now = new Map((after.records as readonly DataRecord[]).map((one) => [one.id, one]));
  for (const record of before.records as readonly DataRecord[]) {
    const held = now.get(record.id);
    expect(held && canonical(join(record, held))).toBe(held && canonical(held));
    expect(held).toBeDefined();
  }
  const held = new Set(after.held.map((one) => canonical(one as object)));
  expect(before.held.filter((one) => !held.has(canonical(one as object)))).toEqual([]);
  const ids = new Set(after.readings.map(({ id }) => id));
  expect(before.readings.filter(({ id }) => !ids.has(id))).toEqual([]);
}

describe('a file that somebody or something changed', () => {
  it('is refused in words, and nothing is written', async () => {
    const phone = await usedPhone();
    const before = await phone.all();
    const [plain, locked] = [(await writeExample()).bytes, (await writeLocked(10)).bytes];
    const blank = (one: Uint8Array) => text(one).replace(/\s/g, '');
    await fc.assert(
      fc.asyncProperty(splices, fc.boolean(), fc.boolean(), async (list, isLocked, isCut) => {
        const file = isLocked ? locked : plain;
        const harmed = isCut
          ? file.slice(0, list[0]!.at % (file.length - 2))
          : list.reduce(spliced, file);
        fc.pre(blank(harmed) !== blank(file));
        const opened = await openFile(servicesOf(phone), harmed, isLocked ? PHRASE : undefined);
        expect('refused' in opened && vi.backup.refused[opened.refused]).toMatch(
          /\p{L}{2,} .*\.$/u,
        );
      }),
      MANY,
    );
    expect(await phone.all()).toBe(before);
    expect(await phone.whole.seen()).toHaveLength(1);
  });

  it('with hashes that fit again is refused, or joined without harm to what is there', async () => {
    const { bytes } = await writeExample();
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        splices,
        fc.constantFrom('head', 'packed', 'lines', 'lines', 'lines'),
        async (list, where) => {
          clearAway();
          const phone = await usedPhone();
          const [before, hash] = [await phone.read(), await phone.all()];
          const opened = await openFile(servicesOf(phone), await forged(bytes, where, list));
          expect(await phone.all()).toBe(hash);
          if ('refused' in opened) return;
          taken += 1;
          await phone.whole.take(opened.whole, { seen: opened.seen });
          expectHeld(before, await phone.read());
          const next = openPhone();
          await next.take(await phone.send());
          expect(await next.records()).toBe(await phone.records());
        },
      ),
      MANY,
    );
    // About one in twenty-five; none would mean that the forged hashes do not fit.
    expect(taken).toBeGreaterThan(4);
  });
});
