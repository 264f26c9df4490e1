import { describe, expect, it } from 'vitest';
import { isBlank, readAnnotation } from '../../../../src/domain/annotation/annotation.ts';
import {
  addHighlight,
  addNote,
  deleteAnnotation,
  ownRef,
  putTag,
  recolour,
  removeTag,
  restoreAnnotation,
  writeNote,
} from '../../../../src/domain/annotation/annotation-edits.ts';
import {
  annotationsWhere,
  newestFirst,
  tagsOf,
} from '../../../../src/domain/annotation/annotation-list.ts';
import type { Change } from '../../../../src/domain/record/edit.ts';
import { checkRecord } from '../../../../src/domain/record/check.ts';
import { join } from '../../../../src/domain/record/record.ts';
import { phone, written } from '../write-record.ts';

const anchor = {
  lang: 'vi',
  block: 'b2',
  start: 10,
  endBlock: 'b2',
  end: 45,
  quote: '98,6% chi bộ sinh hoạt đúng định kỳ',
  before: 'Năm 2020, ',
  after: '. Chi bộ chọn',
};
const ref = ownRef('n1');
const marked = addHighlight(
  'n1',
  { article: 'nam-huyen/vi-xuyen', title: 'Đổi mới ở Vị Xuyên', anchor, colour: 'green' },
  5000,
);
const one = (...changes: readonly Change[]) => readAnnotation(written(marked, ...changes));

describe('a highlight', () => {
  it('keeps its passage, colour and article', () => {
    expect(one()).toEqual({
      ...ref,
      id: 'annotation:own:n1',
      article: 'nam-huyen/vi-xuyen',
      title: 'Đổi mới ở Vị Xuyên',
      anchor,
      colour: 'green',
      session: undefined,
      texts: [],
      tags: [],
      at: 5000,
      deleted: false,
    });
  });

  it('is a record like any other', () => {
    const record = written(marked, writeNote(ref, 'Hỏi xã', []));
    expect(checkRecord(JSON.parse(JSON.stringify(record)))).toEqual({ record });
  });

  it('takes another colour, a note and tags', () => {
    const now = one(
      recolour(ref, 'pink'),
      writeNote(ref, 'Đưa vào họp', []),
      putTag(ref, ' #Dân  vận '),
      putTag(ref, '50/50'),
      putTag(ref, 'bỏ'),
      removeTag(ref, 'bỏ'),
      putTag(ref, ' # '),
    );
    expect(now).toMatchObject({
      colour: 'pink',
      texts: ['Đưa vào họp'],
      tags: ['50/50', 'Dân vận'],
    });
  });

  it('comes back whole after it was deleted', () => {
    expect(one(deleteAnnotation(ref)).deleted).toBe(true);
    expect(
      one(writeNote(ref, 'còn', []), deleteAnnotation(ref), restoreAnnotation(ref)),
    ).toMatchObject({ deleted: false, texts: ['còn'], anchor });
  });

  it('keeps both notes that two phones wrote apart', () => {
    const base = written(marked);
    const mine = phone('aaaaaaaa')(writeNote(ref, 'một', []), base);
    const theirs = phone('bbbbbbbb')(writeNote(ref, 'hai', []), base);
    expect(readAnnotation(join(mine, theirs)).texts).toEqual(['một', 'hai']);
  });

  it('whose place is damaged is still a note', () => {
    const damaged = written({ ...marked, edits: [{ path: 'anchor', value: { quote: 7 } }] });
    expect(readAnnotation(damaged)).toMatchObject({ anchor: undefined, colour: 'yellow' });
  });
});

describe('a note', () => {
  it('is blank until something is written', () => {
    const note = (...changes: readonly Change[]) =>
      readAnnotation(written(addNote('n2', {}, 1), ...changes));
    expect(isBlank(note())).toBe(true);
    expect(isBlank(note(writeNote(ownRef('n2'), '  ', [])))).toBe(true);
    expect(isBlank(note(writeNote(ownRef('n2'), 'a', [])))).toBe(false);
    expect(isBlank(one())).toBe(false);
  });
});

describe('the list of notes', () => {
  const list = [
    one(putTag(ref, 'Dân vận')),
    readAnnotation(
      written(
        addNote('n2', { session: 'g1/s1' }, 9000),
        writeNote(ownRef('n2'), 'Nhắc Uỷ ban về con đường', []),
        putTag(ownRef('n2'), 'Ăn Giang'),
      ),
    ),
    readAnnotation(written(addNote('n3', {}, 1), deleteAnnotation(ownRef('n3')))),
  ];
  const keys = (filter: Parameters<typeof annotationsWhere>[1]) =>
    annotationsWhere(list, filter).map(({ key }) => key);

  it.each<[string, Parameters<typeof annotationsWhere>[1], readonly string[]]>([
    ['everything but what was deleted', {}, ['n1', 'n2']],
    ['those of an article', { article: 'nam-huyen/vi-xuyen' }, ['n1']],
    ['those of a session', { session: 'g1/s1' }, ['n2']],
    ['those with a tag', { tag: 'Dân vận' }, ['n1']],
    ['highlights of a colour', { colour: 'green' }, ['n1']],
    ['no note among the colours', { colour: 'yellow' }, []],
    ['those of a time', { from: 5001, before: 9001 }, ['n2']],
    ['words without marks', { text: 'dinh ky' }, ['n1']],
    ['words in any order, in any spelling', { text: 'đường ủy' }, ['n2']],
    ['words of a tag', { text: 'dan van' }, ['n1']],
    ['words of the article’s title', { text: 'vi xuyen' }, ['n1']],
    ['nothing that does not hold every word', { text: 'vi xuyen đường' }, []],
  ])('finds %s', (_, filter, found) => {
    expect(keys(filter)).toEqual(found);
  });

  it('sorts the newest first, and tags as in a dictionary', () => {
    expect(newestFirst(annotationsWhere(list, {})).map(({ key }) => key)).toEqual(['n2', 'n1']);
    expect(tagsOf(list)).toEqual(['Ăn Giang', 'Dân vận']);
  });
});
