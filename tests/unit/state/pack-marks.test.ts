import { describe, expect, it } from 'vitest';
import { anchorAt, flowOf } from '../../../src/domain/anchor.ts';
import {
  addHighlight,
  addNote,
  deleteAnnotation,
  ownRef,
} from '../../../src/domain/annotation/annotation-edits.ts';
import type { Change } from '../../../src/domain/record/edit.ts';
import type { Article } from '../../../src/pack/format.ts';
import { entryOf, type PackContent } from '../../../src/pack/kept.ts';
import { passagesOf } from '../../../src/pack/passages.ts';
import { marksFate } from '../../../src/state/packs/marks.ts';
import { madeArticle, paragraph } from '../../helpers/made-pack.ts';
import { memoryRecords } from '../../helpers/memory-records.ts';

const PACK = 'goi-quy-4';
const STAYS = 'Chi bộ họp mỗi tháng một lần vào ngày mùng ba.';
const CHANGES = 'Cả ấp góp công làm hai cây cầu bê tông trong mùa khô năm nay.';
const GOES = 'Bảy hộ hiến đất mở rộng đường ra chợ huyện trước Tết.';

const text = (id: string, ...lines: readonly string[]): Article =>
  madeArticle(
    id,
    'vi',
    lines.map((line, at) => paragraph(`b${at}`, line)),
    PACK,
  );

/** A highlight over a whole line of the article as it was. */
function mark(key: string, article: Article, quote: string): Change {
  const flow = flowOf(passagesOf(article));
  const from = flow.text.indexOf(quote);
  const anchor = anchorAt(flow, { from, to: from + quote.length })!;
  return addHighlight(
    key,
    {
      article: `${PACK}/${article.id}`,
      title: '',
      colour: 'blue',
      anchor: { ...anchor, lang: 'vi' },
    },
    0,
  );
}

const entry = (id: string) => entryOf([text(id, STAYS)], {});

describe('what a new version of a pack does to highlights', () => {
  it('is told by their words: same, changed, not found; notes on articles stay', async () => {
    const before = text('mot', STAYS, CHANGES, GOES);
    const gone = text('hai', STAYS);
    const records = memoryRecords();
    await records.change([
      mark('a', before, STAYS),
      mark('b', before, CHANGES),
      mark('c', before, GOES),
      mark('d', gone, STAYS),
      addNote('e', { article: `${PACK}/mot` }, 0),
      addNote('f', { article: 'khac/mot' }, 0),
      mark('g', before, STAYS),
      deleteAnnotation(ownRef('g')),
    ]);
    const after = text(
      'mot',
      'Lời mới ở đầu.',
      CHANGES.replace('hai cây cầu', 'ba cây cầu'),
      STAYS,
    );
    const content = {
      pack: { id: PACK },
      articles: [after],
      pictures: [],
    } as unknown as PackContent;
    const opened = { content, modified: '2026-11-27', signature: 'none' as const };
    const plan = { updated: [entry('mot')], gone: [entry('hai')] };
    expect(await marksFate({ records }, opened, plan)).toEqual({
      same: [STAYS],
      changed: [CHANGES],
      lost: [GOES, STAYS],
      notes: 1,
    });
  });
});
