/**
 * Finds mentions of documents in running text: by number (`07-CTr/HU`, `30/2020/NĐ-CP`) and by
 * name (`Nghị quyết Trung ương 6 khóa XII`).
 */

export interface NumberedCitation {
  readonly kind: 'party' | 'state';
  /** Where the number stands in the text, without a date that follows. */
  readonly start: number;
  readonly end: number;
  /** The number without stray spaces, with a plain hyphen: `07-CTr/HU`. */
  readonly number: string;
  readonly type: string;
  readonly issuer: string;
  /** Day written right after the number, as `YYYY-MM-DD`. */
  readonly date?: string;
}

interface NamedCitation {
  readonly kind: 'named' | 'plenum';
  readonly start: number;
  readonly end: number;
  /** Code of the word that names it: NQ, CT or KL. */
  readonly type: 'NQ' | 'CT' | 'KL';
  /** One number, or the numbers of several plenums. */
  readonly numbers: readonly number[];
  /** Tenure of the Central Committee as a Roman number. */
  readonly term?: string;
}

export type Citation = NumberedCitation | NamedCitation;

// Patterns catch the letter before in `pre`: look-behind is a syntax error in Safari before 16.4.

/** Codes of Party documents, longest first: `CTr` must win over `CT`. */
const TYPES = 'CTr|TTr|QyĐ|QĐi|ĐA|NQ|CT|KL|QĐ|QC|HD|KH|TB|BC|CV|TT|TC|PA|DA|BB|QH';

const DAY = '\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}';

const PARTY = new RegExp(
  '(?<pre>^|[^\\p{L}\\p{N}/-])(?<whole>(?<num>\\d{1,4})\\s?[-–‑]\\s?' +
    `(?<type>${TYPES})\\s?/\\s?(?<issuer>\\p{Lu}[\\p{L}.]{0,9}))(?![\\p{L}\\p{N}])` +
    `(?:,?\\s*ngày\\s+(?<date>${DAY}))?`,
  'gu',
);

const STATE = new RegExp(
  '(?<pre>^|[^\\p{L}\\p{N}/-])(?<whole>(?<num>\\d{1,4})/(?:(?<year>\\d{4})/)?' +
    '(?:(?<type>\\p{Lu}[\\p{L}]{0,5})[-–‑](?<issuer>\\p{Lu}[\\p{L}]{0,9}\\d{0,2})|(?<law>QH\\d{1,2})))' +
    `(?![\\p{L}\\p{N}])(?:,?\\s*ngày\\s+(?<date>${DAY}))?`,
  'gu',
);

const NAMED =
  /(?<pre>^|[^\p{L}\p{N}])(?<word>Nghị quyết|Chỉ thị|Kết luận)\s+(?<centre>(?:Trung ương|T\.Ư|TW)\s+)?(?<so>số\s+)?(?<num>\d{1,3})(?![\p{L}\p{N}]|\s?[-–‑/]\s?[\p{L}\p{N}])(?:,?\s+(?:khóa|khoá)\s+(?<term>[IVX]+)(?!\p{L})|(?<of>\s+của\s))?/gu;

const PLENUM =
  /(?<pre>^|[^\p{L}\p{N}])Nghị quyết Hội nghị lần thứ\s+(?<nums>\d{1,2}(?:\s*,\s*\d{1,2})*)\s+Ban Chấp hành Trung ương Đảng\s*\((?:khóa|khoá)\s+(?<term>[IVX]+)\)/gu;

/** Anything that has the look of a document number, whether the grammar knows it or not. */
const NUMBER_LIKE =
  /(?<pre>^|[^\p{L}\p{N}/-])(?:\d{1,4}\s?[-–‑]\s?\p{L}{1,8}\s?\/\s?\p{Lu}[\p{L}.]*|\d{1,4}\/(?:\d{4}\/)?\p{Lu}\p{L}*[-–‑]\p{Lu}\p{L}*\d*)/gu;

const NAME_CODES = { 'Nghị quyết': 'NQ', 'Chỉ thị': 'CT', 'Kết luận': 'KL' } as const;

/** All numbered mentions, in the order of the text. */
export function findNumbers(text: string): readonly NumberedCitation[] {
  const found: NumberedCitation[] = [];
  for (const match of text.matchAll(PARTY)) found.push(partyCitation(match));
  for (const match of text.matchAll(STATE)) found.push(stateCitation(match));
  return found.sort((a, b) => a.start - b.start);
}

/** All mentions, numbered and named, in the order of the text. */
export function findCitations(text: string): readonly Citation[] {
  const found: Citation[] = [...findNumbers(text)];
  for (const match of text.matchAll(PLENUM)) {
    const { nums = '', term = '' } = match.groups ?? {};
    const numbers = nums.split(',').map(Number);
    found.push({ kind: 'plenum', ...span(match), type: 'NQ', numbers, term });
  }
  for (const match of text.matchAll(NAMED)) {
    const citation = namedCitation(match);
    if (citation !== undefined) found.push(citation);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Pieces that look like document numbers but that the grammar refuses. */
export function findMalformedNumbers(text: string): readonly string[] {
  const known = findNumbers(text);
  const malformed: string[] = [];
  for (const match of text.matchAll(NUMBER_LIKE)) {
    const { start, end } = span(match);
    if (!known.some((citation) => citation.start === start)) malformed.push(text.slice(start, end));
  }
  return malformed;
}

/** The number in the form that the reference list uses; undefined when it is not one number. */
export function parseNumber(text: string): NumberedCitation | undefined {
  const [first, second] = findNumbers(text);
  if (first === undefined || second !== undefined) return undefined;
  return first.start === 0 && first.end === text.length ? first : undefined;
}

function partyCitation(match: RegExpMatchArray): NumberedCitation {
  const { whole = '', num = '', type = '', issuer = '', date } = match.groups ?? {};
  // A full stop after the issuer ends the sentence; those inside (T.Ư) belong to it.
  const bare = issuer.replace(/\.+$/, '');
  const { start } = span(match);
  const end = start + whole.length - (issuer.length - bare.length);
  const code = bare === 'T.Ư' ? 'TW' : bare;
  const number = `${num}-${type}/${code}`;
  return { kind: 'party', start, end, number, type, issuer: code, ...dated(date) };
}

function stateCitation(match: RegExpMatchArray): NumberedCitation {
  const { whole = '', num = '', year, type, issuer, law, date } = match.groups ?? {};
  const { start } = span(match);
  const name = law ?? `${type ?? ''}-${issuer ?? ''}`;
  return {
    kind: 'state',
    start,
    end: start + whole.length,
    number: [num, year, name].filter((part) => part !== undefined).join('/'),
    type: law === undefined ? (type ?? '') : 'QH',
    issuer: law ?? issuer ?? '',
    ...dated(date),
  };
}

function namedCitation(match: RegExpMatchArray): NamedCitation | undefined {
  const { word = '', centre, so, num = '', term, of } = match.groups ?? {};
  // "Nghị quyết 5 năm" is no document: one of the other words must be there.
  if ([centre, so, term, of].every((part) => part === undefined)) return undefined;
  const { start, end } = span(match);
  return {
    kind: 'named',
    start,
    end: end - (of ?? '').length,
    type: NAME_CODES[word as keyof typeof NAME_CODES],
    numbers: [Number(num)],
    ...(term === undefined ? {} : { term }),
  };
}

function span(match: RegExpMatchArray): { readonly start: number; readonly end: number } {
  const index = match.index ?? 0;
  return { start: index + (match.groups?.['pre'] ?? '').length, end: index + match[0].length };
}

function dated(text: string | undefined): { readonly date?: string } {
  const [day, month, year] = (text ?? '').split(/[/.-]/).map((part) => part.trim());
  if (day === undefined || month === undefined || year === undefined) return {};
  return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}
