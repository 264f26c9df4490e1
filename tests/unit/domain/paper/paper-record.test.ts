import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  numberPaper,
  overwritePaper,
  readPapers,
  writePaper,
} from '../../../../src/domain/paper/paper-record.ts';
import { numberLine, proposedNumber } from '../../../../src/domain/paper/paper-number.ts';
import { scrubPeople } from '../../../../src/domain/record/erasure.ts';
import { styleNamed } from '../../../../src/domain/paper/style.ts';
import { templates } from '../pack-templates.ts';
import { written } from '../write-record.ts';

const REF = { group: 'G', key: 'S' };

describe('what is kept for the documents of a session', () => {
  it('are numbers, texts and facts overwritten by hand', () => {
    const record = written(
      numberPaper(REF, 'resolution', '05'),
      writePaper(REF, 'resolution/praise', 'Biểu dương.', []),
      overwritePaper(REF, 'minutes/when', { text: 'Bắt đầu 19 giờ.', was: 'cũ', seen: [] }),
    );
    const papers = readPapers(record);
    expect(papers.numbers.get('resolution')).toBe('05');
    expect(papers.texts.get('resolution/praise')).toEqual(['Biểu dương.']);
    const { texts, was } = papers.byHand.get('minutes/when') ?? {};
    expect(texts).toEqual(['Bắt đầu 19 giờ.']);
    expect(was).toBe(fingerprint('cũ'));
    // The name of somebody erased later must not stay in what was overwritten.
    expect(JSON.stringify(record)).not.toContain('cũ');
  });

  it('goes with a person who is erased, where it is what they said', () => {
    const name = 'minutes/said/i1/m03/text';
    const record = written(
      overwritePaper(REF, name, { text: '- Đồng chí Ánh: đồng ý.', was: 'x', seen: [] }),
    );
    const erased = new Map([['m03', ['0', []] as const]]);
    const scrubbed = { ...record, f: scrubPeople(record.f, erased) };
    expect(readPapers(scrubbed).byHand.size).toBe(0);
    expect(JSON.stringify(scrubbed)).not.toContain('Ánh');
  });

  it('an empty text takes the hand away, an empty number leaves it open', () => {
    const papers = readPapers(
      written(
        overwritePaper(REF, 'minutes/when', { text: 'x', was: 'y', seen: [] }),
        overwritePaper(REF, 'minutes/when', { text: '', was: 'y', seen: ['x'] }),
        numberPaper(REF, 'minutes', ''),
        numberPaper(REF, 'resolution', undefined),
      ),
    );
    expect(papers.byHand.size).toBe(0);
    expect(papers.numbers.get('minutes')).toBe('');
    expect(papers.numbers.has('resolution')).toBe(false);
  });
});

describe('the number of a document', () => {
  const DAYS = new Map([
    ['A', '2024-12-03'],
    ['B', '2026-01-03'],
    ['C', '2026-02-03'],
  ]);
  const paper = (key: string, number: string) =>
    readPapers(written(numberPaper({ group: 'G', key }, 'resolution', number)));
  const numbering = {
    papers: [paper('A', '17'), paper('B', '03'), paper('C', '09')],
    dayOf: (key: string) => DAYS.get(key),
  };

  it('is the next one of its type in the term', () => {
    expect(proposedNumber('resolution', 'S', { ...numbering, from: '2025-06-01' })).toBe('10');
    expect(proposedNumber('resolution', 'S', numbering)).toBe('18');
    expect(proposedNumber('minutes', 'S', numbering)).toBe('01');
  });

  it('does not count what the session itself has, nor what is no number', () => {
    expect(proposedNumber('resolution', 'C', { ...numbering, from: '2025-06-01' })).toBe('04');
    const odd = { ...numbering, papers: [paper('B', ''), paper('C', 'x')] };
    expect(proposedNumber('resolution', 'S', odd)).toBe('01');
  });

  it('is printed without a colon, with room where it is open', () => {
    expect(numberLine('resolution', '05')).toBe('Số 05-NQ/CB');
    expect(numberLine('minutes', '')).toBe('Số      -BB/CB');
  });
});

describe('layouts of documents', () => {
  const styles = templates.filter((one) => one.kind === 'paper-style');

  it('come with issuer and basis; the newest is used unless another is chosen', () => {
    expect(styles.every(({ issuer, basis }) => issuer !== undefined && basis.length > 0)).toBe(
      true,
    );
    expect(styleNamed(styles, undefined)?.id).toBe('paper-05-hd-2026');
    expect(styleNamed(styles, 'paper-36-hd')?.id).toBe('paper-36-hd');
    expect(styleNamed(styles, 'gone')?.id).toBe('paper-05-hd-2026');
  });
});
