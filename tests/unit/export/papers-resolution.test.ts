import { describe, expect, it } from 'vitest';
import type { PaperKind } from '../../../src/domain/paper/paper-record.ts';
import { paperText } from '../../../src/export/paper/plain-text.ts';
import type { PaperFacts } from '../../../src/export/papers/facts.ts';
import { makePaper } from '../../../src/export/papers/make.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { FACTS, GIVEN, inState } from './paper-facts.ts';

const words = exportWords();

const textOf = (kind: PaperKind, facts: PaperFacts = FACTS): string =>
  paperText(makePaper(kind, facts, words));

function task0() {
  const [task] = GIVEN;
  if (task === undefined) throw new Error('no task');
  return task;
}

describe('the resolution', () => {
  it('of the month reviews, sets tasks and is signed for the cell', () => {
    const text = textOf('resolution');
    expect(text).toContain('Số 05-NQ/CB\nMỹ Hiệp, ngày 03 tháng 11 năm 2026');
    expect(text).toContain('Lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026');
    expect(text).toContain('T/M CHI BỘ\nBÍ THƯ\nNguyễn Thị Ngọc A');
    expect(text).toContain('Nơi nhận:\n- Đảng bộ xã Mỹ Hiệp (để báo cáo);');
  });

  it('late in a month is about the next one', () => {
    expect(textOf('resolution', inState({ day: '2026-12-28' }))).toContain(
      'nhiệm vụ tháng 01 năm 2027',
    );
  });

  it('on a theme has its own sections', () => {
    const text = textOf('resolution', { ...inState({ kind: 'chuyen_de' }), theme: 'Nêu gương' });
    expect(text).toContain('về Nêu gương');
    expect(text).toMatch(/I- TÌNH HÌNH[^]*II- MỤC TIÊU[^]*III- NHIỆM VỤ[^]*IV- PHÂN CÔNG/);
  });

  it('tells how each task of the time before stood then, and what came of it', () => {
    const progress = [{ id: 'p', day: '2026-09-20', percent: 40, at: 1 }];
    const reviewed = [
      { ...task0(), givenOn: '2026-09-05', state: 'open', deadline: '2026-10-30', progress },
      { ...task0(), givenOn: '2026-10-03', state: 'done' },
    ] as const;
    const table = makePaper('resolution', { ...FACTS, reviewed }, words).blocks.find(
      (block) => block.block === 'table',
    );
    if (table?.block !== 'table') throw new Error('no table');
    expect(table.columns.map(({ title }) => title).join(' | ')).toBe(
      'TT | Nhiệm vụ | Người thực hiện | Thời hạn | Tình trạng đầu kỳ | Kết quả',
    );
    expect(table.rows.map((row) => row.slice(4))).toEqual([
      ['Đang làm, 40%', 'Quá hạn; 40%'],
      ['Mới giao', 'Đã xong'],
    ]);
  });

  it('is adopted by the vote on it, and by no other', () => {
    const [vote] = FACTS.minutes.votes;
    if (vote === undefined) throw new Error('no vote');
    const after = (...votes: Partial<typeof vote>[]) =>
      textOf('resolution', {
        ...FACTS,
        minutes: { ...FACTS.minutes, votes: votes.map((one) => ({ ...vote, ...one })) },
      });
    expect(after({})).toContain(
      'Nghị quyết này được chi bộ biểu quyết thông qua: tán thành 16/18 (88,9%), không tán thành 1, ý kiến khác 1.',
    );
    expect(after({ for: 9 })).toContain('nhưng không được thông qua: tán thành 9/18');
    expect(after({ for: 9 }, { for: 12 })).toContain('thông qua: tán thành 12/18');
    expect(after({ matter: 'Kết nạp đảng viên' })).toContain('chưa được ghi biểu quyết');
  });

  it('is adopted by the committee when it met', () => {
    const text = textOf('resolution', inState({ kind: 'chi_uy' }));
    expect(text).toContain('Nghị quyết này được chi ủy biểu quyết thông qua: tán thành 16/18');
    expect(text).not.toContain('chi bộ biểu quyết');
  });

  it('is signed by the secretary when another member chaired, and for the committee when it met', () => {
    expect(textOf('resolution', inState({ chair: 'm05' }))).toContain(
      'T/M CHI BỘ\nBÍ THƯ\nNguyễn Thị Ngọc A',
    );
    expect(textOf('resolution', inState({ kind: 'chi_uy' }))).toContain(
      'T/M CHI ỦY\nBÍ THƯ\nNguyễn Thị Ngọc A',
    );
    const rows = FACTS.rows.map((row) => ({ ...row, role: 'dang_vien' }) as const);
    const nobody = { ...inState({ chair: 'm05' }), rows, roleOf: () => 'dang_vien' as const };
    expect(textOf('resolution', nobody)).toContain('BÍ THƯ\nNguyễn Thị Ngọc E');
  });

  it('leaves room where the number is left open', () => {
    expect(textOf('resolution', { ...FACTS, numberOf: () => '' })).toContain('Số      -NQ/CB');
  });
});
