import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/domain/search/build-index.ts';
import { openIndex } from '../../../../src/domain/search/index.ts';
import { packList, markList } from '../../../../src/domain/search/postings.ts';
import { createLiveIndex } from '../../../../src/domain/search/live-index.ts';
import { forgive, parseQuery, type Query } from '../../../../src/domain/search/query.ts';
import { type Token, tokensOf } from '../../../../src/domain/search/tokens.ts';
import { tierOf } from '../../../../src/domain/search/wanted.ts';

const WORDS =
  'đảng đang dạng dang viên vien chi bộ bô bo kiểm tra giám sát KTGS ktgs ủy uỷ ban UBND quý quí T.Ư TW Trung ương 39-NQ/TW TU Tỉnh tu t.u nghị quyết Nghi trưởng truong thôn 1.250 1250 07-CTr/HU';
const word = fc.constantFrom(...WORDS.split(' '));
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const doc = fc.record({ title: text, parts: fc.array(text, { maxLength: 3 }) });
const documents: fc.Arbitrary<readonly Doc[]> = fc.array(doc, { maxLength: 12 });
const typed = fc
  .array(
    fc.oneof(
      word,
      fc.constant('"'),
      word.map((one) => one.slice(0, 2)),
    ),
    { maxLength: 5 },
  )
  .chain((words) => fc.constantFrom('', ' ').map((end) => words.join(' ') + end));

interface Doc {
  readonly title: string;
  readonly parts: readonly string[];
}

/** Says what a document is worth by reading all of it for every term. */
function worth(doc: Doc, query: Query): readonly number[] | undefined {
  const parts = [doc.title, ...doc.parts].map(tokensOf);
  const fits = (at: number) => (token: Token) => {
    const term = query[at];
    return term === undefined ? 0 : tierOf(term.word, token.key);
  };
  const best = query.map((_, at) => Math.max(0, ...parts.flat().map(fits(at))));
  const together = query.map((_, at) =>
    parts.some((part) =>
      part.some(
        (left) =>
          fits(at - 1)(left) > 0 &&
          part.some((right) => right.from === left.to && fits(at)(right) > 0),
      ),
    ),
  );
  if (query.length === 0 || best.includes(0)) return undefined;
  if (query.some(({ joined }, at) => joined && together[at] !== true)) return undefined;
  const inTitle = query.filter((_, at) => parts[0]?.some((token) => fits(at)(token) > 0));
  const often = query.filter((_, at) => {
    const matched = parts.flat().filter((token) => fits(at)(token) > 0);
    return matched.some(({ key }) => matched.filter((one) => one.key === key).length >= 5);
  });
  return [together.filter(Boolean).length, Math.min(...best), inTitle.length, often.length];
}

function slowly(docs: readonly Doc[], query: Query): readonly number[] {
  return docs
    .flatMap((doc, at) => {
      const found = worth(doc, query);
      return found === undefined ? [] : [{ at, found }];
    })
    .sort((a, b) => {
      const differs = a.found.findIndex((value, i) => value !== b.found[i]);
      return differs === -1 ? a.at - b.at : (b.found[differs] ?? 0) - (a.found[differs] ?? 0);
    })
    .map(({ at }) => at);
}

describe('both indexes', () => {
  it('give what a slow search gives, in the same order', () => {
    fc.assert(
      fc.property(documents, typed, fc.boolean(), (docs, typed, slips) => {
        const parsed = parseQuery(typed);
        const query = slips ? forgive(parsed) : parsed;
        const expected = slowly(docs, query);
        const kept = openIndex(buildIndex(docs.map((one) => ({ ...one, place: 'p' }))).buffer);
        expect([...kept.search(query).documents]).toEqual(expected);
        const live = createLiveIndex<Doc>();
        docs.forEach((one, at) => live.put(String(at), [one]));
        expect(live.search(query).map(({ text }) => docs.indexOf(text))).toEqual(expected);
      }),
    );
  });

  it('forget what is taken out', () => {
    const live = createLiveIndex<Doc>();
    live.put('a', [{ title: 'Trần Văn Bình', parts: [] }]);
    live.put('b', [{ title: 'Lê Thị Bình', parts: [] }]);
    live.put('a', []);
    expect(live.search(parseQuery('binh')).map(({ text }) => text.title)).toEqual(['Lê Thị Bình']);
    expect(live.search(parseQuery('trần'))).toEqual([]);
  });

  it('refuse bytes that are no index', () => {
    const file = buildIndex([{ place: 'a', title: 'Một', parts: [] }]).buffer;
    expect(() => openIndex(file.slice(0, file.byteLength - 1))).toThrow(RangeError);
    expect(() => openIndex(new ArrayBuffer(64))).toThrow(RangeError);
    expect(() => openIndex(new ArrayBuffer(3))).toThrow(RangeError);
  });
});

describe('packed lists', () => {
  it('come back as they were', () => {
    const list = fc.uniqueArray(fc.nat(299)).map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(list, fc.integer({ min: 300, max: 4000 }), (numbers, size) => {
        const bytes = Uint8Array.from(packList(numbers, size));
        const marks = new Uint8Array(size);
        markList({ bytes, starts: Uint32Array.of(0, bytes.length), size }, 0, marks, 1);
        expect([...marks].flatMap((mark, at) => (mark === 1 ? [at] : []))).toEqual(numbers);
      }),
    );
  });
});
