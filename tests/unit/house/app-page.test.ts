import { describe, expect, it } from 'vitest';
import { toAppPage } from '../../../plugins/app-page.ts';
import { hashOf } from '../../../plugins/critical-styles.ts';
import { policyMeta } from '../../../plugins/security-policy.ts';

const page = `<!doctype html><html lang="vi">
<head>${policyMeta()}<title>x</title><link rel="manifest" href="m"><link rel="stylesheet" href="./assets/index-1.css">
<script type="module" src="./assets/index-1.js"></script></head>
<body><div id="app"><main><div>the library as text</div></main></div></body></html>`;
const style = { css: 'p{color:red}', hash: hashOf('p{color:red}') };

describe('the page that the worker answers with', () => {
  const made = toAppPage(page, 'start()', style);

  it('is the front page without the library, and asks for web fonts', () => {
    expect(made).toContain('<div id="app"></div>');
    expect(made).not.toContain('the library as text');
    expect(made).toContain('<html lang="vi" data-fonts>');
  });

  it('fetches nothing before its first paint: styles and script stand inside', () => {
    expect(made).toContain('<style>p{color:red}</style></head>');
    expect(made).toMatch(/<template id="later">.*rel="manifest".*<script>start\(\)<\/script>/);
    expect(made).not.toMatch(/index-1|<script [^>]*src=/);
  });

  it('allows by hash what stands inside, and nothing else', () => {
    expect(made).toContain(`script-src 'self' 'wasm-unsafe-eval' '${hashOf('start()')}'`);
    expect(made).toContain(`style-src 'self' '${style.hash}'`);
  });

  it('cannot be made of a page of another shape', () => {
    expect(() => toAppPage('<html></html>', 'x', style)).toThrow('another shape');
  });

  it('cannot hold a script that would end too early', () => {
    expect(() => toAppPage(page, 'x = "</script>"', style)).toThrow('too early');
  });
});
