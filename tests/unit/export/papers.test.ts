import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  PAPER_KINDS,
  type PaperKind,
} from '../../../src/domain/paper/paper-record.ts';
import { paperText } from '../../../src/export/paper/plain-text.ts';
import type { PaperFacts } from '../../../src/export/papers/facts.ts';
import { makePaper } from '../../../src/export/papers/make.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { FACTS, inState } from './paper-facts.ts';

const words = exportWords();

const textOf = (kind: PaperKind, facts: PaperFacts = FACTS): string =>
  paperText(makePaper(kind, facts, words));

describe('minutes', () => {
  it('have the numbers of the worked example', () => {
    const text = textOf('minutes');
    expect(text).toContain(
      '1. Tổng số đảng viên: 24 (chính thức 21, dự bị 3); miễn sinh hoạt 2; sinh hoạt tạm thời nơi khác 1; tạm thời đến 1.',
    );
    expect(text).toContain('2. Có mặt: 19/21 (chính thức 16, dự bị 3), tỷ lệ 90,5%.');
    expect(text).toContain('3. Vắng có lý do: 1 – Nguyễn Thị Ngọc T (ốm, sức khỏe).');
    expect(text).toContain('4. Vắng không lý do: 1 – Nguyễn Thị Ngọc U.');
    expect(text).toContain('tán thành 16/18 (88,9%)');
  });

  it.each([
    ['thuong_ky', 'sinh hoạt chi bộ thường kỳ tháng 11 năm 2026'],
    ['chuyen_de', 'sinh hoạt chuyên đề quý IV năm 2026'],
    ['ket_hop', 'sinh hoạt chi bộ thường kỳ kết hợp chuyên đề tháng 11 năm 2026'],
    ['chi_uy', 'họp chi ủy tháng 11 năm 2026'],
    ['bat_thuong', 'họp chi bộ bất thường, ngày 03 tháng 11 năm 2026'],
  ] as const)('of a session %s say what it was', (kind, about) => {
    expect(textOf('minutes', inState({ kind }))).toContain(about);
  });

  it('call a theme only what a thematic session takes up', () => {
    const of = (kind: PaperFacts['session']['kind']) =>
      textOf('minutes', inState({ kind, title: 'Nghị quyết Đại hội XIV' }));
    expect(of('chuyen_de')).toContain('Chuyên đề: Nghị quyết Đại hội XIV');
    expect(of('hoc_tap_nq')).toContain('Nội dung: Nghị quyết Đại hội XIV');
    const themed = { ...inState({ kind: 'hoc_tap_nq' }), theme: 'Nêu gương' };
    expect(textOf('minutes', themed)).toContain('Chuyên đề: Nêu gương');
  });

  it('of the committee count its members', () => {
    const text = textOf('minutes', inState({ kind: 'chi_uy' }));
    expect(text).toContain('1. Tổng số chi ủy viên: 24');
    expect(text).toContain('2. Có mặt: 19/21, tỷ lệ 90,5%.');
  });

  it('write days below ten and the first two months with a zero', () => {
    expect(textOf('minutes', inState({ day: '2026-02-05', startedAt: undefined }))).toContain(
      'ngày 05 tháng 02 năm 2026',
    );
    expect(textOf('minutes', inState({ day: '2026-05-27', startedAt: undefined }))).toContain(
      'ngày 27 tháng 5 năm 2026',
    );
  });

  it('leave dots for what is not known, never a programmer’s word', () => {
    const empty = inState({
      status: 'running',
      place: undefined,
      time: undefined,
      startedAt: undefined,
      endedAt: undefined,
      chair: undefined,
      secretary: undefined,
      items: [],
    });
    for (const kind of PAPER_KINDS) {
      const text = textOf(kind, { ...empty, given: [], reviewed: [], sheet: undefined });
      expect(text).not.toMatch(/undefined|NaN|null|papers\./);
    }
    expect(textOf('minutes', empty)).toContain(
      'Bắt đầu ………… giờ ………… phút, ngày 03 tháng 11 năm 2026; tại …………',
    );
  });

  it('are marked as a draft until the session is closed', () => {
    expect(textOf('minutes', inState({ status: 'running' }))).toContain('[BẢN NHÁP]');
    expect(textOf('minutes')).not.toContain('BẢN NHÁP');
  });

  it('of a class have no head of the Party and speak of people', () => {
    const text = textOf('minutes', { ...FACTS, group: { ...FACTS.group, kind: 'lop' } });
    expect(text).not.toMatch(/ĐẢNG CỘNG SẢN|đảng viên|đồng chí|CB/);
    expect(text).toContain('Tổng số: 24 người');
  });

  it('keep what was written apart on two phones', () => {
    const texts = new Map([['i2', ['Bản một.', 'Bản hai.']]]);
    const facts = { ...FACTS, minutes: { ...FACTS.minutes, texts } };
    expect(textOf('minutes', facts)).toContain('Bản một.\nBản hai.');
  });
});

describe('a score sheet', () => {
  it('leaves sum and class to the pen until everything is judged', () => {
    const sheet = FACTS.sheet;
    if (sheet === undefined) throw new Error('no sheet');
    const [first, ...others] = sheet.groups;
    if (first === undefined) throw new Error('no groups');
    const lines = first.lines.map((line) => ({ ...line, points: undefined }));
    const open = { ...sheet, open: lines.length, groups: [{ ...first, lines }, ...others] };
    const rowsOf = (facts: PaperFacts) =>
      makePaper('score', facts, words).blocks.flatMap((block) =>
        block.block === 'table' ? block.rows : [],
      );
    const [group = []] = rowsOf({ ...FACTS, sheet: open });
    expect(group.slice(2)).toEqual(['5', '', '']);
    expect(rowsOf({ ...FACTS, sheet: open }).at(-1)).toEqual(['', 'Tổng cộng', '100', '', '']);
    expect(rowsOf(FACTS).at(-1)).toEqual(['', 'Tổng cộng', '100', '100', 'Tốt']);
  });
});

describe('what people write for a document', () => {
  const withPapers = (more: Partial<PaperFacts['papers']>): PaperFacts => ({
    ...FACTS,
    papers: { ...FACTS.papers, ...more },
  });
  const blockOf = (facts: PaperFacts, kind: PaperKind, id: string) =>
    makePaper(kind, facts, words).blocks.find((block) => block.block === 'text' && block.id === id);

  it('takes the place of the dotted lines', () => {
    const texts = new Map([['resolution/praise', ['Biểu dương đồng chí Ánh.']]]);
    expect(blockOf(FACTS, 'resolution', 'praise')).toMatchObject({ dottedLines: 2 });
    const written = blockOf(withPapers({ texts }), 'resolution', 'praise');
    expect(written).toMatchObject({ paragraphs: [[{ text: 'Biểu dương đồng chí Ánh.' }]] });
    expect(written).not.toHaveProperty('dottedLines');
  });

  it('stands over a fact, is shown as such, and says when the fact has changed since', () => {
    const fact = '4. Vắng không lý do: 1 – Nguyễn Thị Ngọc U.';
    const by = (was: string) =>
      withPapers({
        byHand: new Map([
          ['minutes/unexcused', { texts: ['4. Không ghi.'], was: fingerprint(was) }],
        ]),
      });
    expect(blockOf(by(fact), 'minutes', 'unexcused')).toMatchObject({
      paragraphs: [[{ text: '4. Không ghi.' }]],
      byHand: 'yes',
      given: fact,
    });
    expect(blockOf(by('khác'), 'minutes', 'unexcused')).toMatchObject({ byHand: 'outdated' });
    expect(blockOf(FACTS, 'minutes', 'unexcused')).toMatchObject({ byHand: undefined });
  });
});

describe('no document', () => {
  it('tells what was noted of a person, how the card is read, or a reason that was not asked for', () => {
    const rows = FACTS.rows.map((row) => ({
      ...row,
      nickname: 'Hai Đồng',
      checkInCode: 'ABCDEF0123456789',
      mark: { ...row.mark, note: 'đang điều trị' },
    }));
    for (const kind of PAPER_KINDS) {
      const text = textOf(kind, { ...FACTS, rows });
      expect(text).not.toMatch(/điều trị|ABCDEF0123456789|Hai Đồng/);
    }
  });
});
