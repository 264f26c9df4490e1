/** The page that visits are answered with. A visit to an article finds its text inside the page. */
import type { Lang, PackIndex } from '../../pack/format.ts';
import { PAGE } from '../names.ts';
import { digest, inflate } from './bytes.ts';
import { packFile } from './library.ts';
import { readJson, shellFile } from './shell.ts';
import { textFile } from './texts.ts';

const ARTICLE = /^#\/read\/([\w-]+)\/([\w-]+)(?:\?(?:.*&)?lang=(vi|en))?/;

/** @param hash of the visit's address; undefined as answer when the page is not held */
export async function pageFor(hash: string): Promise<Response | undefined> {
  const page = await shellFile(PAGE);
  const asked = ARTICLE.exec(hash);
  if (page === undefined || asked === null) return page;
  const [, pack = '', article = '', lang] = asked;
  const text = textBlocks(pack, article, lang === 'vi' || lang === 'en' ? [lang] : ['vi', 'en']);
  const [head = '', rest = ''] = (await page.text()).split(/(?=<script>)/, 2);
  const encoder = new TextEncoder();
  // The browser reads the head while the text is still being inflated.
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      stream.enqueue(encoder.encode(head));
      stream.enqueue(encoder.encode(`${await text}${rest}`));
      stream.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The article as data; empty when it is not held unaltered: the app fetches it and says what is wrong. */
async function textBlocks(pack: string, article: string, langs: readonly Lang[]): Promise<string> {
  try {
    const index = await readJson<PackIndex>(`packs/${pack}/index.json`);
    const held = langs.filter((lang) => index.languages.includes(lang));
    const blocks = held.map(async (lang) =>
      dataBlock(`${pack}/${article}.${lang}`, await line(index, article, lang)),
    );
    return (await Promise.all(blocks)).join('');
  } catch {
    return '';
  }
}

/** One article as JSON. */
async function line({ articles, solids }: PackIndex, article: string, lang: Lang): Promise<string> {
  const position = articles.findIndex(({ id }) => id === article);
  const solid = solids[lang].find(
    ({ first, count }) => position >= first && position < first + count,
  );
  const held = solid && (await textFile(packFile(solid.href)));
  if (solid === undefined || held === undefined) throw new Error(`${article} is not held`);
  const bytes = await inflate(await held.arrayBuffer());
  if ((await digest(bytes)).hex !== solid.sha256) throw new Error(`${solid.href} is damaged`);
  return new TextDecoder().decode(bytes).split('\n')[position - solid.first] ?? '';
}

/** A data block is never run; in it only `<` could end it. */
const dataBlock = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replaceAll('<', String.raw`\u003c`)}</script>`;
