import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { compileContent } from '../../../plugins/packs/compile.ts';
import { packFiles } from '../../../plugins/packs/outputs.ts';
import { makeArchive } from '../../../src/pack/archive/make.ts';
import { MANIFEST_PATH } from '../../../src/pack/archive/manifest.ts';
import { PackProblem } from '../../../src/pack/problem.ts';
import { readCatalogue } from '../../../src/transfer/pack/catalogue.ts';
import { openPack, type OpenedPack } from '../../../src/transfer/pack/open.ts';
import type { PackRefusal } from '../../../src/transfer/pack/refusal.ts';
import { MANY } from '../../helpers/many.ts';
import { altered, aMaking, madeArticle } from '../../helpers/made-pack.ts';
import { sampleContent } from '../packs/content.ts';

const good = (await makeArchive(await aMaking())).bytes;
const names = Object.keys(unzipSync(good)).filter((path) => /\.(json|pack)$/.test(path));

const harm = ['{', '[', '"', '}', ']', ',null', '"__proto__":{"polluted":1},', '1e999', '<script>'];

interface Edit {
  readonly file: string;
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

/** One to four edits of the archive itself, or of files within whose hashes are made to fit again. */
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    file: fc.constantFrom('archive', ...names),
    at: fc.nat(100_000),
    cut: fc.nat(16),
    put: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...harm)),
  }),
  { minLength: 1, maxLength: 4 },
);

function spliced(bytes: Uint8Array, { at, cut, put }: Edit): Uint8Array {
  const start = at % (bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, start), bytes.subarray(start + cut)];
  return Uint8Array.from([...head, ...strToU8(put), ...tail]);
}

async function mutant(list: readonly Edit[]): Promise<Uint8Array> {
  const inner = await altered(good, (files, manifest) => {
    for (const edit of list)
      if (edit.file === MANIFEST_PATH)
        Object.assign(manifest, { [edit.put]: edit.put, version: edit.put });
      else if (edit.file !== 'archive') files[edit.file] = spliced(files[edit.file]!, edit);
  });
  return list.filter(({ file }) => file === 'archive').reduce(spliced, inner);
}

/** Every field that an article may have. */
const known = Object.keys({ ...madeArticle('x', 'vi', []), place: 0, year: 0, source: 0 });

/** A refusal with its reason, or a pack that lists just what it holds and holds nothing unknown. */
function isSound(result: OpenedPack | PackRefusal): boolean {
  if ('refused' in result) return /^[a-z_]+$/.test(result.refused);
  const { pack, articles } = result.content;
  const listed = pack.index.articles.flatMap(({ id, title }) =>
    Object.keys(title).map((lang) => `${id}.${lang}`),
  );
  const held = articles.map(({ id, lang }) => `${id}.${lang}`);
  return (
    listed.sort().join(' ') === held.sort().join(' ') &&
    articles.every((article) => Object.keys(article).every((key) => known.includes(key)))
  );
}

it('mutants of a pack give one that is whole or a refusal, never an error, and change nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const opening = { subtle: undefined, now: 5, pause: async () => undefined };
      expect(isSound(await openPack(await mutant(list), opening))).toBe(true);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    }),
    MANY,
  );
});

/** A catalogue with one pack that does not come with the app. */
function aCatalogue(): Uint8Array {
  const content = sampleContent();
  const head = strFromU8(content.get('mau/pack.yaml')!);
  content.set('mau/pack.yaml', strToU8(`bundled: false\n${head}`));
  return strToU8(String(packFiles(compileContent(content)).get('catalog.json')));
}

/** Where the list leads; undefined when it is called damaged. */
function leadsTo(list: Uint8Array): readonly string[] | undefined {
  try {
    return readCatalogue(list).map(({ href }) => href);
  } catch (error) {
    if (error instanceof PackProblem && error.code === 'damaged') return undefined;
    throw error;
  }
}

it('mutants of a catalogue lead to nothing but files below the folder of packs, or are called damaged', () => {
  const list = aCatalogue();
  expect(leadsTo(list)).toEqual(['more/mau/pack.json']);
  const cuts = fc.array(
    fc.record({
      file: fc.constant('archive'),
      at: fc.nat(list.length),
      cut: fc.nat(16),
      put: fc.oneof(fc.constantFrom('', '../', 'https://a.vn/', '/', ...harm), fc.string()),
    }),
    { minLength: 1, maxLength: 2 },
  );
  fc.assert(
    fc.property(cuts, (edits) => {
      const led = leadsTo(edits.reduce(spliced, list)) ?? [];
      expect(led.every((href) => /^[\w/-]+\.json$/.test(href))).toBe(true);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    }),
    MANY,
  );
});
