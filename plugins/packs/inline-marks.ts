/** Inline Markdown into runs of text: links resolved, document numbers and abbreviations marked. */
import {
  findMalformedNumbers,
  findNumbers,
  type NumberedCitation,
} from '../../src/domain/citation.ts';
import { disagreeingWord } from '../../src/domain/document-type.ts';
import type { Inline } from '../../src/pack/format.ts';
import type { DraftText } from './draft.ts';
import type { InlineScope } from './inline-scope.ts';
import { attribute, type TokenNode } from './token-tree.ts';

/** What is found by itself: nothing inside a link, documents in a heading, all elsewhere. */
export type Marks = 'none' | 'documents' | 'all';

export function toInlines(text: DraftText, scope: InlineScope, marks: Marks): Inline[] {
  const out: Inline[] = [];
  let pending = '';
  const flush = (): void => {
    if (pending !== '') out.push(...markText(pending, scope, marks));
    pending = '';
  };
  for (const node of text) {
    if (node.name === 'text') pending += node.token.content;
    else if (node.name === 'softbreak' || node.name === 'hardbreak') pending += ' ';
    else {
      flush();
      out.push(...toElement(node, scope, marks));
    }
  }
  flush();
  return out;
}

function toElement(node: TokenNode, scope: InlineScope, marks: Marks): Inline[] {
  switch (node.name) {
    case 'strong':
      return [{ type: 'strong', children: toInlines(node.children, scope, marks) }];
    case 'em':
      return [{ type: 'emphasis', children: toInlines(node.children, scope, marks) }];
    case 'link':
      return [toLink(node, scope, marks)];
    case 'image':
      scope.fail(node.token.content, 'an image stands on a line of its own');
      return [];
    default:
      scope.fail(node.token.content, `'${node.name}' has no form inside a text`);
      return [];
  }
}

function toLink(node: TokenNode, scope: InlineScope, marks: Marks): Inline {
  const target = scope.link(attribute(node, 'href'));
  if (node.children.length === 0) scope.fail('[](', 'this link has no words');
  if (target.type === 'foreign') {
    return { ...target, children: toInlines(node.children, scope, marks) };
  }
  if (target.type === 'document') scope.cite(target.document);
  return { ...target, children: toInlines(node.children, scope, 'none') };
}

function markText(text: string, scope: InlineScope, marks: Marks): Inline[] {
  checkText(text, scope);
  if (marks === 'none') return [text];
  const out: Inline[] = [];
  let at = 0;
  for (const citation of findNumbers(text)) {
    const document = scope.resolveNumber(citation);
    if (document === undefined) continue;
    checkWord(text, citation, scope);
    checkDay(citation, document, scope);
    scope.cite(document);
    out.push(...markAbbreviations(text.slice(at, citation.start), scope, marks));
    out.push({ type: 'document', document, children: [text.slice(citation.start, citation.end)] });
    at = citation.end;
  }
  out.push(...markAbbreviations(text.slice(at), scope, marks));
  return out;
}

function markAbbreviations(text: string, scope: InlineScope, marks: Marks): Inline[] {
  if (text === '') return [];
  if (marks !== 'all') return [text];
  const out: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(scope.abbreviations)) {
    const abbreviation = match[0];
    if (match.index > at) out.push(text.slice(at, match.index));
    out.push({ type: 'abbreviation', abbreviation });
    scope.abbreviate(abbreviation);
    at = match.index + abbreviation.length;
  }
  if (at < text.length) out.push(text.slice(at));
  return out;
}

/** Other kinds of Markdown than ours would be printed as they were typed. */
const UNREAD: readonly [RegExp, string][] = [
  [/\[\^[^\]]*\]/u, 'leads nowhere: there are no footnotes'],
  [/\[[^\]]*\]\[[^\]]*\]/u, 'leads nowhere: write [text](address)'],
  [/<\/?[a-z][^<>]*>/iu, 'is HTML, which is not read: write Markdown'],
  [/~~/u, 'has no form inside a text'],
];

function checkText(text: string, scope: InlineScope): void {
  for (const piece of findMalformedNumbers(text)) {
    scope.fail(piece, `'${piece}' looks like a document number but is not written like one`);
  }
  for (const [pattern, why] of UNREAD) {
    const piece = pattern.exec(text)?.[0];
    if (piece !== undefined) scope.fail(piece, `'${piece}' ${why}`);
  }
  if (text.includes('{#')) scope.fail('{#', 'an anchor {#name} stands at the end of its block');
  if (text.includes('{{')) scope.fail('{{', '{{template: id}} stands on a line of its own');
  if (text.includes('](')) scope.fail('](', 'this link is not well formed');
}

function checkWord(text: string, citation: NumberedCitation, scope: InlineScope): void {
  const word = disagreeingWord(text.slice(0, citation.start), citation.type);
  if (word === undefined) return;
  scope.warn(
    citation.number,
    `'${word}' stands before ${citation.number}: the code says otherwise`,
  );
}

/** A day right after the number must be that of the list. */
function checkDay(citation: NumberedCitation, document: string, scope: InlineScope): void {
  const { number, date } = citation;
  const listed = scope.dayOf(document);
  if (date === undefined || listed === undefined || date === listed) return;
  scope.fail(number, `${number} is of ${listed} in reference/documents.yaml, here of ${date}`);
}
