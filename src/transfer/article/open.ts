/** A text out of a file or what was pasted, whatever its name says that it is. Never throws. */
import { fileKind } from '../roster/kind.ts';
import { findLegacy } from '../legacy.ts';
import { decodeUnicode, hasControlSigns, oldEncoding } from '../unicode.ts';
import { type Archive, openArchive } from './archive.ts';
import { readDocx } from './docx.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { readEpub } from './epub.ts';
import { type Page, readHtml } from './html.ts';
import { ARTICLE_LIMITS, type ArticleRefusal, Refused } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { looksLikeRoster } from './roster-like.ts';
import { readPlainText } from './text.ts';

export type TextKind = 'text' | 'markdown' | 'web_page' | 'word' | 'e_book';

/** Files of ours that another screen takes. */
export type OtherFile = 'pack' | 'roster' | 'backup';

export type ArticleResult =
  | { readonly draft: Draft; readonly kind: TextKind }
  | { readonly other: OtherFile }
  | {
      readonly refused: ArticleRefusal;
      /** Part of the file where the reason stands. */
      readonly part?: string;
    };

export function openArticle(source: Uint8Array | string): ArticleResult {
  try {
    const opened = typeof source === 'string' ? openText(source) : openBytes(source);
    if ('other' in opened) return opened;
    const { page, kind } = opened;
    const draft = draftOf(page.lines, page.hints);
    const hasText = draft.lines.some((line) => line.kind !== 'junk');
    return hasText ? { draft, kind } : { refused: 'no_text' };
  } catch (error) {
    if (error instanceof Refused)
      return { refused: error.code, ...(error.part !== undefined && { part: error.part }) };
    // A parser met what it was not made for; to a person the file is damaged.
    return { refused: 'damaged' };
  }
}

type Opened = { readonly page: Page; readonly kind: TextKind } | { readonly other: OtherFile };

function openBytes(bytes: Uint8Array): Opened {
  if (bytes.length === 0) throw new Refused('empty');
  if (bytes.length > ARTICLE_LIMITS.fileBytes) throw new Refused('too_large');
  const other = ownKind(new TextDecoder('latin1').decode(bytes.subarray(0, 20)));
  if (other !== undefined) return { other };
  const kind = fileKind(bytes);
  if (kind === 'zip') return openZip(openArchive(bytes));
  if (kind === 'word_document' || kind === 'old_excel') throw new Refused('old_word');
  if (kind === 'pdf' || kind === 'picture' || kind === 'password') throw new Refused(kind);
  const text = decodeUnicode(bytes);
  if (text === undefined) throw new Refused(oldEncoding(bytes));
  if (hasControlSigns(text)) throw new Refused('unknown_kind');
  return openText(text);
}

function openZip(archive: Archive): Opened {
  if (archive.has('META-INF/pack.json')) return { other: 'pack' };
  if (archive.has('META-INF/container.xml')) return { page: readEpub(archive), kind: 'e_book' };
  if (archive.has('word/document.xml'))
    return { page: { lines: readDocx(archive), hints: {} }, kind: 'word' };
  if (archive.has('xl/workbook.xml')) return { other: 'roster' };
  throw new Refused(archive.has('content.xml') ? 'open_document' : 'unknown_kind');
}

/** Enough to tell in what letters a text is written. */
const SAMPLE = 100_000;

function openText(text: string): Opened {
  if (text.trim() === '') throw new Refused('empty');
  if (text.length > ARTICLE_LIMITS.letters && !isWebPage(text)) throw new Refused('too_long');
  const other = ownKind(text);
  if (other !== undefined) return { other };
  const legacy = findLegacy(text.slice(0, SAMPLE));
  if (legacy !== undefined) throw new Refused(legacy);
  if (isWebPage(text)) return { page: readHtml(text), kind: 'web_page' };
  if (looksLikeRoster(text)) return { other: 'roster' };
  const isMarked = isMarkdown(text);
  const lines = isMarked ? readMarkdown(text) : readPlainText(text);
  return { page: { lines, hints: {} }, kind: isMarked ? 'markdown' : 'text' };
}

/** Our own files that are not archives begin with their name. */
function ownKind(text: string): OtherFile | undefined {
  if (text.startsWith('CHUYEN-DE-PACK-')) return 'pack';
  return /^chuyen-de \d/.test(text) ? 'backup' : undefined;
}

const isWebPage = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|\?xml|html|head|body|article|main|div|section|p|h[1-6]|table|meta)\b/i.test(
    text.slice(0, 4000),
  );

/** Signs that a page copied from a newspaper does not have. */
function isMarkdown(text: string): boolean {
  const head = text.slice(0, SAMPLE);
  return (
    /^#{1,6}[ \t]+\S/m.test(head) ||
    /^(?:```|~~~)/m.test(head) ||
    /^.{1,200}\n(?:={3,}|-{3,})[ \t]*$/m.test(head) ||
    /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/.test(head) ||
    /(?:^|\s)\*\*[^*\n]{1,200}\*\*/.test(head) ||
    /^\|.{1,500}\|[ \t]*\n\|[ :|-]{3,}\|/m.test(head)
  );
}
