/** The styles that an article needs to be read, small enough to travel inside its page. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SHEETS = ['src/ui/tokens.css', 'src/ui/base.css', 'src/ui/prose.css'];

export interface InlineStyle {
  readonly css: string;
  /** For the page's policy: `sha256-…`. */
  readonly hash: string;
}

/** Read from the sources: the app's own sheet, which follows, says the same again. */
export function criticalStyles(): InlineStyle {
  const css = SHEETS.map((file) => squeeze(readFileSync(file, 'utf8'))).join('');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** Without comments and white space that means nothing. */
const squeeze = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();
