/** What is looked for in the made-up articles, and which of them are right. */
import { fold } from '../../src/domain/fold.ts';
import { personName, pick, seeded } from './vietnamese.ts';

export interface Text {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly string[];
}

const PHRASES = [
  'sinh hoạt chuyên đề',
  'hiến đất làm đường',
  'nghị quyết quý trước',
  'mô hình trồng cây ăn trái',
  'quỹ khuyến học',
  'kênh mương nội đồng',
  'loa truyền thanh',
  'cựu chiến binh',
  '39-NQ/TW',
  '12-HD/BTCTW',
];
const NAMES = 20;
const PLACES = 10;
/** In more articles than this a name is not rare. */
const RARE = 8;

/** Twenty rare names of people, ten of places, ten phrases and numbers; each as written and without marks. */
export function makeQueries(texts: readonly Text[]): readonly string[] {
  const random = seeded(11);
  const names = new Set<string>();
  while (names.size < NAMES) {
    const name = personName(random);
    const found = rightOnes(texts, name).size;
    if (found > 0 && found <= RARE) names.add(name);
  }
  const places = Array.from(
    { length: PLACES },
    () => pick(random, texts).title.split(' và ')[0] ?? '',
  );
  const accented = [...names, ...places, ...PHRASES];
  return [...accented, ...accented.map(fold)];
}

/** Articles whose text has the words together, read letter by letter. */
export function rightOnes(texts: readonly Text[], query: string): ReadonlySet<string> {
  const isBare = query === fold(query);
  const plain = (text: string): string =>
    ` ${(isBare ? fold(text) : text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const wanted = plain(query);
  const found = texts.filter(({ title, parts }) =>
    [title, ...parts].some((part) => plain(part).includes(wanted)),
  );
  return new Set(found.map(({ id }) => id));
}
