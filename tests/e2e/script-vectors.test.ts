/** F55: script in texts that somebody sent, after the classes of attack that DOMPurify's tests list. In every browser. */
import { describe, expect, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { engines } from '../helpers/engines.ts';
import { press } from '../helpers/in-page.ts';
import { launchSettled, serveWithoutWorker } from '../helpers/settled.ts';

const TITLE = 'Đọc “<img src=x onerror=ran()>” ở ấp Trung';

/** Markup of its own, handlers, addresses with script, broken and nested tags, other name spaces, templates, entities. */
const VECTORS = [
  '<script>ran()</script>',
  '<img src=//evil.example/x.png onerror=ran()>',
  '<svg onload=ran()><a xlink:href="javascript:ran()">a</a></svg>',
  '<svg><style><img src=x onerror=ran()></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<object data="data:text/html,<script>ran()</script>"></object>',
  '<a href="javascript:ran()">bấm</a>',
  '[bấm](javascript:ran())',
  '<a href="java&#x09;script:ran()">bấm</a>',
  '<form action="javascript:ran()"><button>gửi</button></form>',
  '<details open ontoggle=ran()>mở</details>',
  '<input autofocus onfocus=ran()>',
  '<body onload=ran()>',
  '<meta http-equiv=refresh content="0;url=//evil.example/">',
  '<link rel=stylesheet href=//evil.example/a.css>',
  '<base href=//evil.example/>',
  '<style>@import "//evil.example/a.css";</style>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<template><script>ran()</script></template>',
  '<<script>ran()//<</script>',
  '"><script>ran()</script>',
  '&lt;img src=x onerror=ran()&gt;',
  '{{constructor.constructor("ran()")()}}',
  '<xmp><p title="</xmp><img src=x onerror=ran()>">',
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = (title: string, inText: (vector: string) => string): string => `<!doctype html>
<html><body><h1>${escaped(title)}</h1>
${VECTORS.map((one, at) => `<p>Câu số ${at} của bài này có ${inText(one)} ở giữa rồi còn viết tiếp.</p>`).join('\n')}
</body></html>`;

/** As a page about such things writes them, and as one that means them; each with what is then read. */
const PAGES: readonly (readonly [page: string, read: readonly string[]])[] = [
  [pageOf(TITLE, escaped), VECTORS],
  [pageOf('Một trang có ý xấu', (vector) => vector), ['rồi còn viết tiếp.']],
];

const LISTEN = `
  globalThis.violations = [];
  globalThis.ran = () => globalThis.violations.push('ran');
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    globalThis.violations.push(violatedDirective + ' ' + blockedURI));
  addEventListener('error', ({ message }) => globalThis.violations.push(message));`;

const paste = (text: string): string => `
  location.hash = '#/bring-in';
  const deadline = Date.now() + 20000;
  for (;;) {
    const field = document.querySelector('textarea');
    if (field !== null) {
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return;
    }
    if (Date.now() > deadline) throw new Error('no field');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }`;

const UNTIL_READ = `
  const deadline = Date.now() + 10000;
  while (document.querySelector('.reader-after') === null) {
    if (Date.now() > deadline) throw new Error(document.body.textContent.slice(0, 900));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }`;

/** What a text may never become: things that run, or that ask another site for something. */
const HARM = `
  const places = [...document.querySelectorAll('main, .prose')];
  const wrong = 'script:not([src]), iframe, object, embed, form, base, meta[http-equiv], svg a, math, .prose img, .prose style';
  return {
    violations: globalThis.violations,
    elements: places.flatMap((one) => [...one.querySelectorAll(wrong)]).map((one) => one.outerHTML),
    handlers: [...document.querySelectorAll('main *')].filter((one) =>
      [...one.attributes].some(({ name, value }) => /^on/i.test(name) || /^\\s*java/i.test(value)),
    ).length,
    foreign: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('evil')),
    text: document.querySelector('.prose')?.textContent ?? '',
  };`;

interface Harm {
  readonly violations: readonly string[];
  readonly elements: readonly string[];
  readonly handlers: number;
  readonly foreign: readonly string[];
  readonly text: string;
}

describe.each(engines.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  test('script in a text is shown as text and never runs', async () => {
    const server = await serveWithoutWorker();
    const session = await launchSettled(engine, server);
    for (const [text, wanted] of PAGES) {
      await session.open(`${server.url}?again#/`);
      await session.run(LISTEN);
      await session.run(paste(text));
      await session.run(press(vi.texts.read));
      await session.run(press(vi.texts.keep));
      await session.run(UNTIL_READ);
      const { text: shown, ...harm } = await session.run<Harm>(HARM);
      expect(harm).toEqual({ violations: [], elements: [], handlers: 0, foreign: [] });
      for (const one of wanted) expect(shown).toContain(one);
    }
  });
});
