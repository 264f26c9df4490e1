import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../../../plugins/packs/compile.ts';
import { readEntryAssets } from '../../../plugins/packs/entry-assets.ts';
import { libraryText } from '../../../plugins/packs/library-text.ts';
import { siteAddress } from '../../../plugins/packs/site-address.ts';
import { staticPages } from '../../../plugins/packs/static-page.ts';
import { textStyles } from '../../../plugins/critical-styles.ts';
import { sampleContent } from './content.ts';

const compiled = compileContent(sampleContent());
const assets = readEntryAssets(
  '<script type="module" crossorigin src="./assets/index-a.js"></script>\n<link rel="modulepreload" crossorigin href="./assets/b.js">\n<link rel="stylesheet" crossorigin href="./assets/index-c.css">',
);
const pages = staticPages(compiled, assets);

const page = (path: string): Window['document'] => {
  const window = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(String(pages.get(path)));
  return window.document;
};

describe('a static page', () => {
  const vi = page('a/mau/mot.vi.html');
  const en = page('a/mau/mot.en.html');
  const content = (name: string): string | null | undefined =>
    vi.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

  it('is there for each article and language', () => {
    expect([...pages.keys()]).toEqual([
      'a/mau/mot.vi.html',
      'a/mau/mot.en.html',
      'a/mau/hai.vi.html',
      'a/mau/hai.en.html',
    ]);
  });

  it('says what it may do before anything else', () => {
    const first = vi.head.firstElementChild;
    expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(first?.getAttribute('content')).toContain(`style-src 'self' '${textStyles().hash}'`);
    expect(first?.getAttribute('content')).toContain("require-trusted-types-for 'script'");
  });

  it('has every block under its id', () => {
    const article = compiled.packs[0]?.articles[0]?.texts.vi?.article;
    for (const { id } of article?.blocks ?? []) {
      expect(vi.querySelector(`.reader .prose [id="${id}"]`), id).not.toBeNull();
    }
  });

  it('holds title, lead, figures, documents, questions, checklist and notes', () => {
    expect(vi.querySelector('h1')?.textContent).toBe('Bài một');
    expect(vi.querySelector('.prose-lead')?.textContent).toBe('Lời dẫn về Kế hoạch 10-KH/HU.');
    expect(
      [...vi.querySelectorAll('.prose-figures .number')].map((one) => one.textContent),
    ).toEqual(['hơn 3', '5 → 13', '12/17']);
    expect(vi.querySelectorAll('.prose-documents li')).toHaveLength(3);
    expect(vi.querySelector('.prose-documents')?.textContent).toContain('26/04/2021');
    expect(en.querySelector('.prose-documents')?.textContent).toContain('26 April 2021');
    expect(vi.querySelector('.prose-questions #q1')?.textContent).toBe('Hỏi gì?');
    expect(vi.querySelector('.prose-checklist #c1')?.textContent).toBe('Làm gì.');
    expect(vi.querySelector('.prose-notes strong abbr')?.getAttribute('title')).toBe(
      'Ủy ban nhân dân',
    );
  });

  it('links to the library, the other language, the article before and after', () => {
    const hrefs = [...vi.querySelectorAll('.static-bar a')].map((a) => a.getAttribute('href'));
    expect(hrefs).toEqual(['../../index.html', 'mot.en.html', 'hai.vi.html']);
    const last = page('a/mau/hai.vi.html');
    expect(last.querySelector('a[rel=prev]')?.getAttribute('href')).toBe('mot.vi.html');
  });

  it('links documents to the app and articles to their static page', () => {
    expect(vi.querySelector('a.mention')?.getAttribute('href')).toBe(
      '../../index.html#/documents?at=10-kh-hu',
    );
    expect(vi.querySelector('#tasks a')?.getAttribute('href')).toBe('hai.vi.html#end');
  });

  it('tells a chat what it is', () => {
    expect(content('og:title')).toBe('Bài một');
    expect(content('og:description')).toBe('Lời dẫn về Kế hoạch 10-KH/HU.');
    expect(content('og:locale')).toBe('vi_VN');
    expect(content('og:image')).toBe('../../share.png');
    expect(content('twitter:card')).toBe('summary_large_image');
  });

  it('tells the app where it is', () => {
    expect(content('app-root')).toBe('../../');
    expect(content('article')).toBe('mau/mot/vi');
  });

  it('loads what the app loads, styles first', () => {
    expect(vi.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe(
      '../../assets/index-c.css',
    );
    const script = vi.querySelector('script');
    expect(script?.getAttribute('src')).toBe('../../assets/index-a.js');
    expect(script?.getAttribute('fetchpriority')).toBe('low');
  });

  it('marks passages in the other language', () => {
    expect(en.documentElement.getAttribute('lang')).toBe('en');
    expect(en.querySelector('#people [lang=vi]')?.textContent).toBe('Điều lệ');
  });
});

describe('the first view of the library', () => {
  it('lists each pack with links to Vietnamese pages and their minutes', () => {
    const window = new Window();
    window.document.write(`<body>${libraryText(compiled)}</body>`);
    const rows = [...window.document.querySelectorAll('.pack li a')];
    expect(rows.map((a) => a.getAttribute('href'))).toEqual([
      'a/mau/mot.vi.html',
      'a/mau/hai.vi.html',
    ]);
    expect(rows[0]?.textContent).toContain('Tri Tôn, An Giang · 2021 · 1 phút');
  });

  it('names the picture of its preview in full where the address of the site is known', () => {
    const [, known] = [...staticPages(compiled, assets, 'https://example.org/doc/')][0] ?? [];
    expect(known).toContain('content="https://example.org/doc/share.png"');
    expect(known).toMatch(/og:url" content="https:\/\/example\.org\/doc\/a\//);
  });

  it.each([
    ['https://example.org/doc', 'https://example.org/doc/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/doc//', 'https://example.org/doc/'],
    ['', undefined],
    [undefined, undefined],
  ])('takes the address %s with or without a slash at its end', (given, taken) => {
    expect(siteAddress(given)).toBe(taken);
  });

  it.each(['example.org', 'ftp://example.org/', 'https://', 'https://example.org/?a=1'])(
    'refuses %s as the address of the site',
    (given) => {
      expect(() => siteAddress(given)).toThrow(`SITE_URL is '${given}'`);
    },
  );
});
