import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  type DataRecord,
  isScalar,
  join,
  readScalar,
  readTexts,
  type Register,
} from '../../../src/domain/record/record.ts';
import { MANY } from '../../helpers/many.ts';
import { anyEdit, history, play, scalarEdit, snapshots, type Step, textEdit } from './phones.ts';

const bytes = (record: DataRecord) => canonical(record);
const histories = history(anyEdit);

/** Three states that three phones could really have. */
const threeStates = histories
  .filter((steps) => snapshots(steps).length > 0)
  .chain((steps) => {
    const states = snapshots(steps);
    const state = fc.constantFrom(...states);
    return fc.tuple(state, state, state);
  });

describe('joining two states of a record', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(threeStates, ([a, b]) => {
        expect(bytes(join(a, b))).toBe(bytes(join(b, a)));
      }),
      MANY,
    );
  });

  it('does not depend on which are joined first', () => {
    fc.assert(
      fc.property(threeStates, ([a, b, c]) => {
        expect(bytes(join(join(a, b), c))).toBe(bytes(join(a, join(b, c))));
      }),
      MANY,
    );
  });

  it('of a record with itself changes nothing', () => {
    fc.assert(
      fc.property(threeStates, ([a, b]) => {
        expect(bytes(join(a, a))).toBe(bytes(a));
        const both = join(a, b);
        expect(bytes(join(both, a))).toBe(bytes(both));
      }),
      MANY,
    );
  });

  it('gives the same bytes for any order and repetition of everything that was sent', () => {
    const sent = histories.chain((steps) => {
      const states = snapshots(steps);
      const shuffled = fc.shuffledSubarray([...states, ...states], {
        minLength: states.length * 2,
      });
      return fc.tuple(shuffled, shuffled);
    });
    fc.assert(
      fc.property(sent, ([one, other]) => {
        if (one.length === 0) return;
        expect(bytes(one.reduce(join))).toBe(bytes(other.reduce(join)));
      }),
      MANY,
    );
  });

  it('never lowers a register nor drops one', () => {
    fc.assert(
      fc.property(threeStates, ([a, b]) => {
        const joined = join(a, b);
        const lowered = Object.entries(a.f).filter(([path, old]) => isBelow(joined.f[path], old));
        expect(lowered).toEqual([]);
      }),
      MANY,
    );
  });
});

describe('what a person wrote', () => {
  it('is seen at once, even over a stamp of a clock far ahead', () => {
    fc.assert(
      fc.property(history(fc.oneof(scalarEdit, textEdit)), (steps) => {
        play(steps, ({ record }, _before, step) => {
          if (step.name !== 'edit' || record === undefined) return;
          const { edit } = step;
          const typed = 'value' in edit ? edit.value : edit.text;
          const texts = readTexts(record, edit.path);
          expect('value' in edit ? readScalar(record, edit.path) : texts.join('|')).toEqual(typed);
        });
      }),
      MANY,
    );
  });

  it('is replaced only by someone who saw it: no unseen text is lost', () => {
    fc.assert(
      fc.property(history(textEdit), (steps) => {
        const { alive, phones } = followTexts(steps);
        const all = phones.flatMap(({ record }) => (record === undefined ? [] : [record]));
        if (all.length === 0) return;
        const joined = all.reduce(join);
        for (const path of ['t/one', 't/A']) {
          const expected = new Set(
            [...alive.values()]
              .filter((one) => one.path === path && one.text !== '')
              .map((one) => one.text),
          );
          expect(new Set(readTexts(joined, path))).toEqual(expected);
        }
      }),
      MANY,
    );
  });
});

/** A register that is missing, of another type or with a lower stamp than the old one. */
function isBelow(now: Register | undefined, old: Register): boolean {
  if (now === undefined || isScalar(now) !== isScalar(old)) return true;
  if (isScalar(now)) return isScalar(old) && now[0] < old[0];
  if (isScalar(old)) return true;
  return Object.entries(old.vv).some(([device, stamp]) => (now.vv[device] ?? '') < stamp);
}

interface Written {
  readonly path: string;
  readonly text: string;
}

/** The slow twin: each phone remembers which writings it knows, and writing replaces those it knows. */
function followTexts(steps: readonly Step[]) {
  const alive = new Map<number, Written>();
  const known = [new Set<number>(), new Set<number>(), new Set<number>()];
  let number = 0;
  const phones = play(steps, (_phone, _before, step) => {
    const mine = known[step.phone]!;
    if (step.name === 'hear') for (const one of known[step.from]!) mine.add(one);
    if (step.name !== 'edit' || !('text' in step.edit)) return;
    const { path, text } = step.edit;
    for (const one of mine) if (alive.get(one)?.path === path) alive.delete(one);
    number += 1;
    alive.set(number, { path, text });
    mine.add(number);
  });
  return { alive, phones };
}
