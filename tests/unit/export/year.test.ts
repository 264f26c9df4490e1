import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../../src/export/docx/docx.ts';
import { yearMatrix } from '../../../src/export/lists/year-matrix.ts';
import { yearPaper } from '../../../src/export/papers/year-paper.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { EXAMPLE } from './example.ts';
import { FACTS } from './paper-facts.ts';

const words = exportWords();

describe('the matrix of a year', () => {
  const held = [
    { session: { day: '2026-01-03', kind: 'thuong_ky', status: 'closed' }, rows: EXAMPLE },
    { session: { day: '2026-11-03', kind: 'thuong_ky', status: 'closed' }, rows: EXAMPLE },
    { session: { day: '2026-11-20', kind: 'chuyen_de', status: 'closed' }, rows: EXAMPLE },
  ] as const;
  const people = EXAMPLE.map(({ member, fullName }) => ({ member, name: fullName, role: '' }));
  const table = yearMatrix(held, { group: 'Chi bộ Thôn 2', year: 2026, people }, words);

  it('has a code for every session and what they add up to', () => {
    const late = table.rows[18];
    expect(late?.[3]).toBe('M');
    expect(late?.[13]).toBe('M, M');
    expect(late?.slice(15)).toEqual([3, 0, 0, 1]);
    expect(table.rows[19]?.slice(15)).toEqual([0, 3, 0, 0]);
    // Exempt: out of the base, so there is no rate to tell.
    expect(table.rows[21]?.slice(15)).toEqual([]);
  });

  it('adds up to the rate of the sessions', () => {
    const sum = (column: number) =>
      table.rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);
    expect([sum(15), sum(16), sum(17)]).toEqual([3 * 19, 3, 3]);
  });

  it('lies on its paper', async () => {
    const paper = yearPaper(table, FACTS.group, words);
    const bytes = await docxOf(paper, FACTS.style, { title: 'x', author: 'x' });
    const xml = strFromU8(
      unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
  });
});
