/** Highlights whose passage is not in the article as it is now. They are kept and shown, never dropped. */
import { signal } from '@preact/signals';
import { flowOf } from '../domain/anchor.ts';
import type { Annotation } from '../domain/annotation/annotation.ts';
import { placeAll } from '../domain/annotation/placing.ts';
import { LANGS } from '../pack/format.ts';
import { passagesOf } from '../pack/passages.ts';
import type { Services } from './services.ts';

/** `changed`: its passage is no longer there; `gone`: the article is not on this phone, or not now. */
export type Loss = 'changed' | 'gone';

/** By key of the highlight; those that were found are not in it. */
export const lostHighlights = signal<ReadonlyMap<string, Loss>>(new Map());

/** Looks every highlight up in the text it is on. */
export async function lookForLost(services: Services, list: readonly Annotation[]): Promise<void> {
  const texts = new Map<string, Annotation[]>();
  for (const one of list.filter(({ anchor }) => anchor !== undefined)) {
    const name = `${one.article} ${one.anchor?.lang}`;
    texts.set(name, [...(texts.get(name) ?? []), one]);
  }
  const lost = new Map<string, Loss>();
  for (const [name, ofText] of texts)
    for (const [key, loss] of await lookInto(services, name, ofText)) lost.set(key, loss);
  lostHighlights.value = lost;
}

async function lookInto(
  { packs }: Services,
  name: string,
  list: readonly Annotation[],
): Promise<readonly (readonly [string, Loss])[]> {
  const [article = '', asked = ''] = name.split(' ');
  const [pack = '', id = ''] = article.split('/');
  const lang = LANGS.find((one) => one === asked);
  try {
    if (lang === undefined) return list.map(({ key }) => [key, 'gone']);
    const text = await packs.article(pack, id, lang);
    const placed = placeAll(flowOf(passagesOf(text)), lang, list);
    const found = new Set(placed.map(({ annotation }) => annotation.key));
    return list.flatMap(({ key }) => (found.has(key) ? [] : [[key, 'changed'] as const]));
  } catch {
    // Opening the article tells why.
    return list.map(({ key }) => [key, 'gone']);
  }
}
