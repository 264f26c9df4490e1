/** The whole content folder into packs and reference lists. */
import { FORMAT, type Mention, type Reference } from '../../src/pack/format.ts';
import { citedReference } from '../../src/pack/archive/cited-reference.ts';
import { compilePack } from './compile-pack.ts';
import type { Compiled, CompiledPack } from './compiled.ts';
import type { ContentFiles } from './content-files.ts';
import { abbreviationPattern } from './inline-scope.ts';
import { createPictures } from './pictures.ts';
import { compareText, formatProblem, Problems } from './problem.ts';
import { NEWS, readNews } from './read-news.ts';
import { readPack, type DraftPack } from './read-pack.ts';
import { readReference, type ReferenceLists } from './read-reference.ts';

/** @throws ContentFailure with every mistake found. */
export function compileContent(files: ContentFiles): Compiled {
  const problems = new Problems();
  const reference = readReference(files, problems);
  const drafts = packIds(files)
    .map((id) => readPack(id, files, reference, problems))
    .filter((pack) => pack !== undefined)
    .sort((a, b) => orderOf(a) - orderOf(b));
  const anchors = collectAnchors(drafts);
  const abbreviations = abbreviationPattern(reference);
  const compile = (draft: DraftPack) =>
    compilePack(draft, {
      reference,
      anchors,
      abbreviations,
      pictures: createPictures(draft.id, files),
      problems,
    });
  const packs = drafts.filter(isBundled).map(compile);
  const more = drafts.filter((draft) => !isBundled(draft)).map(compile);
  if (files.has(NEWS)) readNews(files, problems);
  problems.throwIfAny();
  return {
    packs,
    more: more.map((pack) => ({
      pack,
      reference: citedReference(compileReference(reference, [pack]), pack),
    })),
    reference: compileReference(reference, packs),
    topics: reference.topics.map(({ id, name }) => ({ id, name })),
    warnings: problems.warnings.map(formatProblem),
  };
}

const isBundled = ({ facts }: DraftPack): boolean => facts.value.bundled;

const orderOf = ({ facts }: DraftPack): number => facts.value.order ?? Number.MAX_SAFE_INTEGER;

function packIds(files: ContentFiles): readonly string[] {
  const folders = [...files.keys()]
    .map((path) => path.split('/'))
    .filter((parts) => parts.length > 1)
    .map(([folder = '']) => folder);
  return [...new Set(folders)].filter((folder) => folder !== 'reference').sort(compareText);
}

function collectAnchors(drafts: readonly DraftPack[]): ReadonlyMap<string, ReadonlySet<string>> {
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const pack of drafts) {
    for (const article of pack.articles) {
      const ids = article.words.flatMap(({ blocks }) => blocks.map(({ id }) => id));
      anchors.set(`${pack.id}/${article.id}`, new Set(ids));
    }
  }
  return anchors;
}

function compileReference(lists: ReferenceLists, packs: readonly CompiledPack[]): Reference {
  const documents = new Map<string, Mention[]>();
  const abbreviations = new Map<string, Mention[]>();
  for (const pack of packs) {
    for (const article of pack.articles) {
      for (const { block, ...mentioned } of article.mentions) {
        const mention = { pack: pack.id, article: article.id, block };
        for (const id of mentioned.documents) append(documents, id, mention);
        for (const id of mentioned.abbreviations) append(abbreviations, id, mention);
      }
    }
  }
  return {
    format: FORMAT,
    documents: lists.documents.map(({ number, date, place, note, ...rest }) => ({
      ...rest,
      ...(number === undefined ? {} : { number }),
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      ...(note === undefined ? {} : { note }),
      mentions: documents.get(rest.id) ?? [],
    })),
    abbreviations: lists.abbreviations.map(({ abbreviation, expansion, note }) => ({
      abbreviation,
      expansion,
      ...(note === undefined ? {} : { note }),
      mentions: abbreviations.get(abbreviation) ?? [],
    })),
    glossary: lists.glossary.map(({ id, term, note }) => ({
      id,
      term,
      ...(note === undefined ? {} : { note }),
    })),
  };
}

function append(lists: Map<string, Mention[]>, key: string, mention: Mention): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [mention]);
  else known.push(mention);
}
