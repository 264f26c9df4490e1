import type { Lang } from '../format.ts';
import { emptyElement, escapeText } from './markup.ts';

interface Page {
  readonly lang: Lang;
  readonly title: string;
  /** Markup of the article or of whatever the page holds. */
  readonly content: string;
  readonly stylesheet?: string;
}

/** A whole XHTML file with one `article` in its body. */
export function xhtmlPage({ lang, title, content, stylesheet }: Page): string {
  const style =
    stylesheet === undefined
      ? ''
      : `\n${emptyElement('link', { rel: 'stylesheet', type: 'text/css', href: stylesheet })}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="utf-8" />
<title>${escapeText(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />${style}
</head>
<body>
<article class="prose">
${content}
</article>
</body>
</html>
`;
}
