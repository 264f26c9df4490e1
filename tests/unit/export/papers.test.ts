import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  PAPER_KINDS,
  type PaperKind,
} from '../../../src/domain/paper/paper-record.ts';
import { docxOf } from '../../../src/export/docx/docx.ts';
import { paperText } from '../../../src/export/paper/plain-text.ts';
import type { PaperFacts } from '../../../src/export/papers/facts.ts';
import { makePaper } from '../../../src/export/papers/make.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { converted, hasOffice } from '../../helpers/office.ts';
import { FACTS, GIVEN } from './paper-facts.ts';

const words = exportWords();

const textOf = (kind: PaperKind, facts: PaperFacts = FACTS): string =>
  paperText(makePaper(kind, facts, words));

async function docx(kind: PaperKind, facts: PaperFacts = FACTS): Promise<Uint8Array> {
  const paper = makePaper(kind, facts, words);
  return new Uint8Array(await docxOf(paper, facts.style, { title: kind, author: 'Chi bộ' }));
}

async function documentXml(kind: PaperKind, facts?: PaperFacts): Promise<string> {
  return strFromU8(unzipSync(await docx(kind, facts))['word/document.xml'] ?? new Uint8Array());
}

const inState = (more: Partial<PaperFacts['session']>): PaperFacts => ({
  ...FACTS,
  session: { ...FACTS.session, ...more },
});

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

  it('leaves room where the number is left open', () => {
    expect(textOf('resolution', { ...FACTS, numberOf: () => '' })).toContain('Số      -NQ/CB');
  });
});

describe('a Word file', () => {
  it('has the paper, margins and letters of the rule', async () => {
    const xml = await documentXml('minutes');
    expect(xml).toContain('w:w="11906" w:h="16838"');
    expect(xml).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/);
    expect(xml).toContain('<w:titlePg');
    const styles = strFromU8(
      unzipSync(await docx('minutes'))['word/styles.xml'] ?? new Uint8Array(),
    );
    expect(styles).toMatch(
      /w:ascii="Times New Roman"[^>]*w:cs="Times New Roman"[^>]*w:eastAsia="Times New Roman"[^>]*w:hAnsi="Times New Roman"/,
    );
    expect(styles).toContain('<w:sz w:val="28"/>');
  });

  it('repeats the head of a table on every page and never breaks a row', async () => {
    const xml = await documentXml('attendance');
    expect(xml).toContain('<w:tblHeader/>');
    const rows = xml.match(/<w:tr>|<w:tr /g) ?? [];
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
  });

  it('says the same as the text for a chat', async () => {
    const xml = await documentXml('minutes');
    const said = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');
    expect(said).toContain('2. Có mặt: 19/21 (chính thức 16, dự bị 3), tỷ lệ 90,5%.');
    expect(said).toContain('30/11/2026');
  });
});

/** Sixty tasks and a list of four-word names over several pages. */
const LONG: PaperFacts = {
  ...FACTS,
  given: Array.from({ length: 60 }, () => GIVEN[0] ?? []).flat(),
  nameOf: () => 'Công Tằng Tôn Nữ Ngọc Tuyết',
};

if (hasOffice) {
  describe('LibreOffice', () => {
    it('opens every document and finds in it what the text for a chat says', async () => {
      const files = await Promise.all(
        PAPER_KINDS.map(async (kind) => ({
          name: `${kind}.docx`,
          bytes: await docx(kind, kind === 'minutes' ? LONG : FACTS),
        })),
      );
      const found = converted(files, 'txt:Text (encoded):UTF8');
      for (const kind of PAPER_KINDS) {
        const opened = oneSpaced(String(found.get(`${kind}.txt`)));
        const facts = kind === 'minutes' ? LONG : FACTS;
        const paragraphs = makePaper(kind, facts, words).blocks.flatMap((block) =>
          block.block === 'text' ? block.paragraphs.flat().map(({ text }) => text) : [],
        );
        for (const text of paragraphs) expect(opened).toContain(oneSpaced(text));
        expect(opened).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
      }
      expect(String(found.get('minutes.txt'))).toContain('Công Tằng Tôn Nữ Ngọc Tuyết');
    }, 120_000);
  });
} else console.log('LibreOffice is not installed: documents are not opened by it');

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');
