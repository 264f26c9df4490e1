/**
 * Draws every picture of the app's mark from `public/favicon.svg`, with the Chromium that the tests use.
 * Run it after changing the mark: `node plugins/run.mjs plugins/icons.ts`; the pictures are kept in git.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';

const PAPER = '#faf5ec';
const INK = '#1d1613';
const FONTS = 'node_modules/@fontsource/be-vietnam-pro/files';

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** The whole icon with its rounded corners. */
const icon = (svg: string, file: string, size: number): Picture => ({
  file,
  width: size,
  height: size,
  body: `<div class="fill">${svg}</div>`,
});

/** The mark on paper to the very edge: phones cut it to a circle of four fifths, or round its corners themselves. */
const bled = (svg: string, file: string, size: number): Picture => ({
  file,
  width: size,
  height: size,
  body: `<div class="fill paper">${svg}</div>`,
});

const share = (svg: string): Picture => ({
  file: 'share.png',
  width: 1200,
  height: 630,
  body: `<div class="share paper">${svg}<div><h1>Chuyên Đề</h1><p>Đọc và sinh hoạt,<br>không cần mạng</p></div></div>`,
});

async function page(picture: Picture): Promise<string> {
  const faces = await Promise.all(
    ['latin', 'vietnamese'].flatMap((subset) =>
      [400, 700].map(async (weight) => {
        const font = await readFile(
          `${FONTS}/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
          'base64',
        );
        const range =
          subset === 'vietnamese' ? 'unicode-range: U+0102-0103, U+0110-0111, U+1EA0-1EF9;' : '';
        return `@font-face { font-family: Pro; font-weight: ${weight}; ${range} src: url(data:font/woff2;base64,${font}) }`;
      }),
    ),
  );
  return `<!doctype html><style>${faces.join('')}
    body { margin: 0 } svg { display: block }
    .fill, .fill svg { width: ${picture.width}px; height: ${picture.height}px }
    .paper { background: ${PAPER} }
    .paper rect { fill: none } .fill.paper svg { transform: scale(.9) }
    .share { width: 1200px; height: 630px; display: flex; align-items: center; gap: 40px; padding-left: 90px; box-sizing: border-box; font-family: Pro; color: ${INK} }
    .share svg { width: 400px } h1 { font-size: 110px; margin: 0; letter-spacing: -.02em; line-height: 1.2 } p { font-size: 46px; line-height: 1.45; margin: 12px 0 0; color: #5d514a }
  </style>${picture.body}`;
}

async function draw(tab: Page, picture: Picture): Promise<void> {
  await tab.setViewportSize({ width: picture.width, height: picture.height });
  await tab.setContent(await page(picture));
  await tab.evaluate('document.fonts.ready');
  await writeFile(resolve('public', picture.file), await tab.screenshot({ omitBackground: true }));
}

const svg = await readFile('public/favicon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...CHROMIUM_ARGUMENTS],
});
const tab = await browser.newPage();
const pictures = [
  icon(svg, 'icon-192.png', 192),
  icon(svg, 'icon-512.png', 512),
  bled(svg, 'icon-maskable-512.png', 512),
  bled(svg, 'apple-touch-icon.png', 180),
  share(svg),
];
for (const picture of pictures) await draw(tab, picture);
await browser.close();
