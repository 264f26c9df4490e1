import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS, type PaperKind } from '../../../src/domain/paper/paper-record.ts';
import { docxOf } from '../../../src/export/docx/docx.ts';
import type { PaperFacts } from '../../../src/export/papers/facts.ts';
import { makePaper } from '../../../src/export/papers/make.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { converted, hasOffice } from '../../helpers/office.ts';
import { FACTS, GIVEN } from './paper-facts.ts';

const words = exportWords();

async function docx(kind: PaperKind, facts: PaperFacts = FACTS): Promise<Uint8Array> {
  const paper = makePaper(kind, facts, words);
  return new Uint8Array(await docxOf(paper, facts.style, { title: kind, author: 'Chi bộ' }));
}

async function documentXml(kind: PaperKind, facts?: PaperFacts): Promise<string> {
  return strFromU8(unzipSync(await docx(kind, facts))['word/document.xml'] ?? new Uint8Array());
}

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

  it('never leaves signatures alone on a page', async () => {
    const xml = await documentXml('minutes');
    const before = xml.slice(0, xml.indexOf('NGƯỜI GHI BIÊN BẢN'));
    const paragraphs = before.match(/<w:p>(?:(?!<w:p>)[^])*?<\/w:p>/g) ?? [];
    const closing = paragraphs.find((one) => one.includes('Kết thúc lúc'));
    expect(closing).toContain('<w:keepNext');
  });

  it('has the last row of a table go with the signatures that follow', async () => {
    const xml = await documentXml('tasks');
    const rows = xml.match(/<w:tr>(?:(?!<w:tr>)[^])*?<\/w:tr>/g) ?? [];
    const last = rows.find((row) => row.includes('Thắp sáng đường thôn')) ?? '';
    const earlier = rows.find((row) => row.includes('hàng rào xanh')) ?? '';
    expect(last.match(/<w:keepNext\/>/g)).toHaveLength(last.match(/<w:p>/g)?.length ?? 0);
    expect(earlier).toContain('<w:p>');
    expect(earlier).not.toContain('<w:keepNext/>');
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
