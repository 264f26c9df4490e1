/** Styles small enough to travel inside a page. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What the text of an article is drawn with, on its static page and in the app. */
const TEXT = ['src/ui/tokens.css', 'src/ui/base.css', 'src/ui/prose.css'];
/** The frame of the reader around it. */
const READER = 'src/features/reader/reader.css';

export interface InlineStyle {
  readonly css: string;
  /** For the page's policy: `sha256-…`. */
  readonly hash: string;
}

/** For a static page. Read from the sources: the app's own sheet, which follows, says the same again. */
export const textStyles = (): InlineStyle => inlineStyle(squeezed(TEXT));

/** For the app's own page. @param fonts `@font-face` rules with addresses as seen from the page */
export const readerStyles = (fonts: string): InlineStyle =>
  inlineStyle(squeezed([...TEXT, READER]) + fonts);

/** For the policy of a page: what its inline style or script must hash to. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const inlineStyle = (css: string): InlineStyle => ({ css, hash: hashOf(css) });

const squeezed = (sheets: readonly string[]): string =>
  sheets.map((file) => squeeze(readFileSync(file, 'utf8'))).join('');

/** Without comments and white space that means nothing. */
const squeeze = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();
