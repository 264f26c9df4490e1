import { describe, expect, it } from 'vitest';
import { toAppPage } from '../../../plugins/app-page.ts';

const page = `<!doctype html><html lang="vi">
<head><title>x</title></head>
<body><div id="app"><main><div>the library as text</div></main></div></body></html>`;

describe('the page that the worker answers with', () => {
  it('is the front page without the library, with web fonts and the reading screens', () => {
    const made = toAppPage(page, ['assets/reader-screen-1.js']);
    expect(made).toContain('<div id="app"></div>');
    expect(made).not.toContain('the library as text');
    expect(made).toContain('class="web-fonts"');
    expect(made).toContain(
      '<link rel="modulepreload" crossorigin href="./assets/reader-screen-1.js">',
    );
  });

  it('cannot be made of a page of another shape', () => {
    expect(() => toAppPage('<html></html>', [])).toThrow('another shape');
  });
});
