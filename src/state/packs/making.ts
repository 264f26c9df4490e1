/** Making a pack on the phone. The code that writes it is loaded when one is made. */
import { signal } from '@preact/signals';
import { normalizeText } from '../../domain/fold.ts';
import type { Article } from '../../pack/format.ts';
import { picturesIn } from '../../pack/kept.ts';
import { languagesOf } from '../../pack/languages.ts';
import type { Maker } from '../../pack/maker.ts';
import type { Template } from '../../pack/template.ts';
import { saved } from '../saving.ts';
import type { Services } from '../services.ts';
import { today } from '../work/today.ts';

/** Undefined until `openMaker` is done. */
export const maker = signal<Maker | undefined>(undefined);

/** Reads who makes packs here. False when that failed, after telling the person. */
export const openMaker = ({ kept }: Services): Promise<boolean> =>
  saved(
    kept.maker().then((known) => {
      maker.value = known ?? { name: '', versions: {} };
    }),
  );

export interface PackDraft {
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly version: string;
  readonly signed: boolean;
  /** `pack/article`, in reading order. */
  readonly articles: readonly string[];
  readonly templates: readonly Template[];
}

export interface MadePack {
  readonly bytes: Uint8Array;
  /** Without ending. */
  readonly name: string;
}

/** The version after the last one of this title. */
export function nextVersion(title: string): string {
  const last = maker.value?.versions[tidy(title)];
  if (last === undefined) return '1.0.0';
  const [major = 1, minor = 0] = last.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

const tidy = (text: string): string => normalizeText(text).trim().replaceAll(/\s+/g, ' ');

/** The pack as a file; undefined when the key could not be stored, after telling the person. @throws PackProblem */
export async function makePack(
  services: Services,
  draft: PackDraft,
): Promise<MadePack | undefined> {
  const [{ makeArchive }, { createSigningKey, signManifest }] = await Promise.all([
    import('../../pack/archive/make.ts'),
    import('../../pack/archive/signature.ts'),
  ]);
  const known = maker.value ?? { name: '', versions: {} };
  const title = tidy(draft.title);
  const key = draft.signed ? (known.key ?? (await createSigningKey(subtle()))) : undefined;
  const next: Maker = {
    ...known,
    name: tidy(draft.author),
    ...(key && { key }),
    versions: { ...known.versions, [title]: draft.version },
  };
  // Stored before it is used: a pack whose key is lost could never have a second version.
  if (!(await saved(services.kept.saveMaker(next)))) return undefined;
  maker.value = next;
  const texts = await Promise.all(draft.articles.map((id) => textsOf(services, id)));
  const { bytes } = await makeArchive(
    {
      title,
      summary: tidy(draft.summary),
      version: draft.version,
      modified: today(services),
      author: { name: next.name, ...(key && { key: key.publicKey }) },
      texts,
      templates: draft.templates,
      reference: await services.packs.reference(),
      pictures: await picturesOf(services, texts.flat()),
    },
    key && ((manifest) => signManifest(manifest, key, subtle())),
  );
  return { bytes, name: `${title} ${draft.version}`.replaceAll(/[\\/:*?"<>|]/g, ' ') };
}

/** Undefined on pages that are not served securely. */
const subtle = (): SubtleCrypto | undefined =>
  (globalThis.crypto as { subtle?: SubtleCrypto }).subtle;

/** An article in all its languages. */
async function textsOf({ packs }: Services, id: string): Promise<readonly Article[]> {
  const [pack = '', article = ''] = id.split('/');
  const index = await packs.index(pack);
  return Promise.all(languagesOf(index, article).map((lang) => packs.article(pack, article, lang)));
}

async function picturesOf(
  { packs }: Services,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const { pack, blocks } of articles)
    for (const src of picturesIn(blocks))
      if (!pictures.has(src)) pictures.set(src, await packs.picture(pack, src));
  return pictures;
}

/** The pack as text that share sheets let through and the app opens. */
export async function wrapPack({ bytes }: MadePack): Promise<string> {
  const { wrap } = await import('../../transfer/pack/wrapped.ts');
  return wrap(bytes);
}
