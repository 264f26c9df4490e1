import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anchor,
  anchorAt,
  findAnchor,
  flowOf,
  type Passage,
} from '../../../src/domain/anchor.ts';

const ARTICLE: readonly Passage[] = [
  { block: 'lead', text: 'Vị Xuyên đổi mới cách sinh hoạt chi bộ, sát với việc của thôn, bản.' },
  { block: 'b1', text: 'Đảng bộ huyện có 62 tổ chức cơ sở đảng với trên 7.300 đảng viên.' },
  {
    block: 'b2',
    text: 'Năm 2020, 98,6% chi bộ sinh hoạt đúng định kỳ. Chi bộ chọn việc khó để bàn.',
  },
  { block: 'b3', text: 'hiến đất\nlàm đường\ngiữ nước' },
];
const flow = flowOf(ARTICLE);

/** The anchor of the first place that says so. */
function pointTo(quote: string, passages = ARTICLE): Anchor {
  const one = flowOf(passages);
  const from = one.text.indexOf(quote);
  const anchor = anchorAt(one, { from, to: from + quote.length });
  if (from === -1 || anchor === undefined) throw new Error(`no ${quote}`);
  return anchor;
}

/** What the anchor shows in another edition. */
function shown(anchor: Anchor, passages: readonly Passage[]) {
  const one = flowOf(passages);
  const found = findAnchor(one, anchor);
  return found && { text: one.text.slice(found.from, found.to), fit: found.fit };
}

const withText = (block: string, text: string): readonly Passage[] =>
  ARTICLE.map((one) => (one.block === block ? { block, text } : one));

describe('an anchor', () => {
  it('names block, offsets, the text and what stands around it', () => {
    expect(pointTo('trên 7.300 đảng viên')).toMatchObject({
      block: 'b1',
      start: 43,
      endBlock: 'b1',
      end: 63,
      quote: 'trên 7.300 đảng viên',
    });
    expect(pointTo('trên 7.300 đảng viên').before.endsWith('cơ sở đảng với ')).toBe(true);
    expect(pointTo('trên 7.300 đảng viên').after.startsWith('.\nNăm 2020')).toBe(true);
  });

  it('reaches over the edge of a block', () => {
    const anchor = pointTo('đảng viên.\nNăm 2020');
    expect([anchor.block, anchor.endBlock, anchor.end]).toEqual(['b1', 'b2', 8]);
    expect(shown(anchor, ARTICLE)).toEqual({ text: 'đảng viên.\nNăm 2020', fit: 'same' });
  });

  it('leaves spaces at its ends out, and is none where nothing else was chosen', () => {
    const from = flow.text.indexOf(' với ');
    expect(anchorAt(flow, { from, to: from + 5 })?.quote).toBe('với');
    expect(anchorAt(flow, { from, to: from + 1 })).toBeUndefined();
    expect(anchorAt(flow, { from: 10, to: 4 })).toBeUndefined();
  });
});

describe('in a new edition an anchor', () => {
  const anchor = pointTo('98,6% chi bộ sinh hoạt đúng định kỳ');

  it.each<[string, readonly Passage[], string, 'same' | 'changed']>([
    [
      'moves with its paragraph',
      [{ block: 'moi', text: 'Một đoạn mới ở đầu bài.' }, ...ARTICLE],
      '98,6% chi bộ sinh hoạt đúng định kỳ',
      'same',
    ],
    [
      'follows words put in before it',
      withText('b2', `Theo báo cáo, ${ARTICLE[2]?.text ?? ''}`),
      '98,6% chi bộ sinh hoạt đúng định kỳ',
      'same',
    ],
    [
      'follows its text into another block',
      ARTICLE.map((one) => ({ ...one, block: `khac-${one.block}` })),
      '98,6% chi bộ sinh hoạt đúng định kỳ',
      'same',
    ],
    [
      'knows a text in which one word was changed',
      withText('b2', 'Năm 2020, 98,6% chi bộ đã họp đúng định kỳ. Chi bộ chọn việc khó để bàn.'),
      '98,6% chi bộ đã họp đúng định kỳ',
      'changed',
    ],
    [
      'knows a text whose marks and quotes were mended',
      withText(
        'b2',
        'Năm 2020, “98,6%” Chi bộ sinh họat đúng định kì. Chi bộ chọn việc khó để bàn.',
      ),
      '98,6%” Chi bộ sinh họat đúng định kì',
      'changed',
    ],
  ])('%s', (_, passages, text, fit) => {
    expect(shown(anchor, passages)).toEqual({ text, fit });
  });

  it('is not placed where its text is gone', () => {
    expect(shown(anchor, withText('b2', 'Đoạn này đã viết lại hoàn toàn.'))).toBeUndefined();
  });

  it('does not jump to the same short word elsewhere', () => {
    const short = pointTo('Đảng');
    const gone = [{ block: 'x', text: 'Theo Đảng ủy xã, mọi việc đã xong.' }, ...ARTICLE.slice(2)];
    expect(shown(short, gone)).toBeUndefined();
  });

  it('of a text that stands twice takes the one with its surroundings', () => {
    const twice = [
      { block: 'a', text: 'Xã Minh Tân giữ rừng tốt, dân tin theo.' },
      { block: 'b', text: 'Xã Thuận Hoà giữ rừng tốt, cán bộ gương mẫu.' },
    ];
    const second = flowOf(twice).text.lastIndexOf('giữ rừng tốt');
    const one = anchorAt(flowOf(twice), { from: second, to: second + 12 });
    const swapped = [
      { block: 'c', text: 'Xã Thuận Hoà giữ rừng tốt, cán bộ gương mẫu.' },
      { block: 'd', text: 'Xã Minh Tân giữ rừng tốt, dân tin theo.' },
    ];
    expect(one && findAnchor(flowOf(swapped), one)?.from).toBe(13);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'chi bộ đảng viên sinh hoạt nghị quyết thôn bản uỷ ủy họp bàn 98,6% 2020 “khéo” làm đường'.split(
      ' ',
    ),
  );
  const passages = fc
    .array(fc.array(word, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 })
    .map((blocks) => blocks.map((words, at) => ({ block: `b${at}`, text: words.join(' ') })));

  it('an anchor is found where it was made', () => {
    fc.assert(
      fc.property(passages, fc.nat(), fc.nat(), (blocks, one, other) => {
        const whole = flowOf(blocks);
        const from = one % whole.text.length;
        const to = from + 1 + (other % (whole.text.length - from));
        const anchor = anchorAt(whole, { from, to });
        if (anchor === undefined) return whole.text.slice(from, to).trim() === '';
        const found = findAnchor(whole, anchor);
        return (
          found?.fit === 'same' &&
          found.from >= from &&
          found.to <= to &&
          whole.text.slice(found.from, found.to) === anchor.quote
        );
      }),
    );
  });

  it('blocks put in before it and after it do not lose it', () => {
    fc.assert(
      fc.property(passages, passages, passages, fc.nat(), (blocks, first, last, one) => {
        const whole = flowOf(blocks);
        const from = one % whole.text.length;
        const anchor = anchorAt(whole, { from, to: whole.text.length });
        fc.pre(anchor !== undefined && anchor.quote.split(/\s/).length >= 4);
        const name = (list: readonly Passage[], sign: string) =>
          list.map(({ block, text }) => ({ block: sign + block, text }));
        const next = flowOf([...name(first, 'x'), ...name(blocks, 'y'), ...name(last, 'z')]);
        const found = anchor && findAnchor(next, anchor);
        return found !== undefined && next.text.slice(found.from, found.to) === anchor?.quote;
      }),
    );
  });

  it('an anchor from anywhere is placed inside the text or not at all', () => {
    const place = fc.integer({ min: -5, max: 400 });
    const anchors = fc.record({
      block: fc.constantFrom('b0', 'b1', 'gone', '__proto__'),
      endBlock: fc.constantFrom('b0', 'b1', 'gone', 'constructor'),
      start: place,
      end: place,
      quote: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(word).map((list) => list.join(' ')),
      ),
      before: fc.string(),
      after: fc.string(),
    });
    fc.assert(
      fc.property(passages, anchors, (blocks, anchor) => {
        const whole = flowOf(blocks);
        const found = findAnchor(whole, anchor);
        return (
          found === undefined ||
          (found.from >= 0 && found.from < found.to && found.to <= whole.text.length)
        );
      }),
    );
  });
});
