import { describe, expect, it } from 'vitest';
import { toAppPage } from '../../../plugins/app-page.ts';

const page = `<!doctype html><html lang="vi">
<head><title>x</title><script type="module" src="./assets/index-1.js"></script></head>
<body><div id="app"><main><div>the library as text</div></main></div></body></html>`;

describe('the page that the worker answers with', () => {
  it('is the front page without the library, asks for web fonts and loads ahead', () => {
    const made = toAppPage(page, 'assets/first-1.js', ['<link rel="preload">']);
    expect(made).toContain('<div id="app"></div>');
    expect(made).not.toContain('the library as text');
    expect(made).toContain('<html lang="vi" data-fonts>');
    expect(made).toContain('</script><link rel="preload"></head>');
    expect(made).toContain('src="./assets/first-1.js"');
    expect(made).not.toContain('index-1.js');
  });

  it('cannot be made of a page of another shape', () => {
    expect(() => toAppPage('<html></html>', 'x.js', [])).toThrow('another shape');
  });
});
