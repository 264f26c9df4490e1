import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byOrder, lastOrd, movedTo, type Ordered } from '../../../src/domain/fraction-order.ts';

function move(list: readonly Ordered[], id: string, index: number): readonly Ordered[] {
  const moved = movedTo(list, id, index);
  return list.map((one) => ({ id: one.id, ord: moved.get(one.id) ?? one.ord })).sort(byOrder);
}

const three = ['a', 'b', 'c'].map((id, index) => ({ id, ord: index + 1 }));

it('a moved child gets one number, the others keep theirs', () => {
  expect(movedTo(three, 'c', 1)).toEqual(new Map([['c', 1.5]]));
  expect(movedTo(three, 'c', 0)).toEqual(new Map([['c', 0]]));
  expect(movedTo(three, 'a', 2)).toEqual(new Map([['a', 4]]));
});

it('a child that is not on the list moves nothing', () => {
  expect(movedTo(three, 'x', 1).size).toBe(0);
});

it('a new child stands last', () => {
  expect(lastOrd(three)).toBe(4);
  expect(lastOrd([])).toBe(1);
});

it('however often children move, each lands where it was put', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 2 })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(moves, (all) => {
      let list: readonly Ordered[] = three;
      for (const [id, index] of all) {
        const others = list.map((one) => one.id).filter((one) => one !== id);
        others.splice(index, 0, id);
        list = move(list, id, index);
        expect(list.map((one) => one.id)).toEqual(others);
      }
    }),
  );
});

it('two numbers with nothing between them number all anew', () => {
  const close = [
    { id: 'a', ord: 1 },
    { id: 'b', ord: 1 + Number.EPSILON },
    { id: 'c', ord: 2 },
  ];
  expect(move(close, 'c', 1).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});
