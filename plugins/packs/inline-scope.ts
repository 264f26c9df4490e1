/** What inline text may refer to, and where its mistakes and mentions go. */
import type { NumberedCitation } from '../../src/domain/citation.ts';
import { routeHref } from '../../src/domain/route.ts';
import { LANGS, type Inline, type Lang } from '../../src/pack/format.ts';
import type { Problems } from './problem.ts';
import type { ReferenceLists } from './read-reference.ts';

type Childless<T> = T extends { readonly children: unknown } ? Omit<T, 'children'> : never;
type LinkTarget = Childless<Extract<Inline, { type: 'link' | 'document' | 'foreign' }>>;

export interface InlineScope {
  readonly abbreviations: RegExp;
  /** Reports a mistake at the line where `piece` stands. */
  fail(piece: string, message: string): void;
  warn(piece: string, message: string): void;
  link(href: string): LinkTarget;
  /** Id of the document that a number stands for here. */
  resolveNumber(citation: NumberedCitation): string | undefined;
  /** Day of the document, where the list has it. */
  dayOf(document: string): string | undefined;
  cite(document: string): void;
  abbreviate(abbreviation: string): void;
}

/** What is the same for a whole file. */
export interface FileScope {
  readonly file: string;
  /** Lines of the file, to find where a piece of text stands. */
  readonly lines: readonly string[];
  readonly lang: Lang;
  readonly province: string | undefined;
  readonly reference: ReferenceLists;
  readonly abbreviations: RegExp;
  /** Anchors of every article, by `pack/article`. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: Problems;
}

export interface Mentions {
  readonly documents: Set<string>;
  readonly abbreviations: Set<string>;
}

/** @param line first line of the block in the file */
export function createInlineScope(file: FileScope, line: number, mentions: Mentions): InlineScope {
  const lineOf = (piece: string): number => {
    const index = file.lines.findIndex((text, at) => at >= line - 1 && text.includes(piece));
    return index === -1 ? line : index + 1;
  };
  const fail = (piece: string, message: string): void =>
    file.problems.error(file.file, lineOf(piece), message);
  return {
    abbreviations: file.abbreviations,
    fail,
    warn: (piece, message) => file.problems.warn(file.file, lineOf(piece), message),
    link: (href) => resolveLink(href, file, (message) => fail(`](${href}`, message)),
    resolveNumber: (citation) =>
      resolveNumber(citation, file, (message) => fail(citation.number, message)),
    dayOf: (document) => file.reference.documentsById.get(document)?.date,
    cite: (document) => mentions.documents.add(document),
    abbreviate: (abbreviation) => mentions.abbreviations.add(abbreviation),
  };
}

type Fail = (message: string) => void;

const BROKEN: LinkTarget = { type: 'link', href: '#/' };

function resolveLink(href: string, file: FileScope, fail: Fail): LinkTarget {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(href) ?? [];
  switch (scheme) {
    case 'https':
    case 'tel':
      return { type: 'link', href };
    case 'doc':
      if (!file.reference.documentsById.has(rest)) {
        fail(`no document '${rest}' in reference/documents.yaml`);
      }
      return { type: 'document', document: rest };
    case 'lang':
      return resolveLanguage(rest, file, fail);
    case 'article':
      return resolveArticle(rest, file, fail);
    default:
      fail(`'${href}' leads nowhere: use https:, tel:, doc:, article: or lang:`);
      return BROKEN;
  }
}

function resolveLanguage(name: string, file: FileScope, fail: Fail): LinkTarget {
  const lang = LANGS.find((candidate) => candidate === name);
  if (lang === undefined) fail(`no language '${name}': use lang:${LANGS.join(' or lang:')}`);
  if (lang === file.lang) fail(`the text is in '${name}' already`);
  return { type: 'foreign', lang: lang ?? file.lang };
}

function resolveArticle(target: string, file: FileScope, fail: Fail): LinkTarget {
  const [path = '', at] = target.split('#');
  const anchors = file.anchors.get(path);
  if (anchors === undefined) {
    fail(`no article '${path}': write article:pack/article`);
    return BROKEN;
  }
  if (at !== undefined && !anchors.has(at)) fail(`no anchor '${at}' in the article '${path}'`);
  const [pack = '', article = ''] = path.split('/');
  const place = at === undefined ? {} : { at };
  return { type: 'link', href: routeHref({ name: 'article', pack, article, ...place }) };
}

function resolveNumber(
  { number }: NumberedCitation,
  { reference, province }: FileScope,
  fail: Fail,
): string | undefined {
  const candidates = reference.documentsByNumber.get(number) ?? [];
  const [only, another] = candidates;
  if (only === undefined) {
    fail(`${number} is not in reference/documents.yaml`);
    return undefined;
  }
  if (another === undefined) return only.id;
  const local = candidates.filter(({ place }) => place !== undefined && place === province);
  const central = candidates.filter(({ place }) => place === undefined);
  const [match, rival] = local.length > 0 ? local : central;
  if (match === undefined || rival !== undefined) {
    const ids = candidates.map(({ id }) => id).join(', ');
    fail(`${number} may be one of ${ids}: link the one meant as [${number}](doc:…)`);
    return undefined;
  }
  return match.id;
}

/** Matches any of the abbreviations as a whole token, longest first. */
export function abbreviationPattern(reference: ReferenceLists): RegExp {
  const words = reference.abbreviations
    .map(({ abbreviation }) => abbreviation)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0) return /(?!)/gu;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
