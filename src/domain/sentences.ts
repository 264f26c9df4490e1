/** Cuts running text into sentences, for listening one sentence at a time. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = [
  'TP',
  'Tp',
  'TX',
  'Tx',
  'TT',
  'Q',
  'P',
  'H',
  'X',
  'ThS',
  'Ths',
  'TS',
  'GS',
  'PGS',
  'BS',
  'KS',
  'CN',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'No',
  'St',
  'T.Ư',
  'v.v',
];

/** Signs that end a sentence, with the quotes and brackets that close behind them. */
const END = /[.!?…]+["”’»)\]]*(?=\s|$)/gu;

/** What a new sentence may begin with. */
const BEGIN = /^\s*["“‘«([\-–]*\s*[\p{Lu}\p{N}]/u;

/** The sentences of a text in order, without the spaces between them. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end)) continue;
    addTrimmed(spans, text, start, end);
    start = end;
  }
  addTrimmed(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const after = text.slice(end);
  if (after.trim() === '') return true;
  if (!BEGIN.test(after)) return false;
  if (text[stop] !== '.') return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(0, stop))?.[0] ?? '';
  // A single capital is an initial: V.I. Lênin, Nguyễn Văn A. is rare enough to be read on.
  return !ABBREVIATIONS.includes(word) && !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

function addTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const from = start + piece.indexOf(trimmed);
  spans.push({ start: from, end: from + trimmed.length });
}
