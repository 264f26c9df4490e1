/** The four lists that all packs share. */
import type * as v from 'valibot';
import { parseNumber } from '../../src/domain/citation.ts';
import { fold } from '../../src/domain/fold.ts';
import { readText, type ContentFiles } from './content-files.ts';
import { compareText, type Problems } from './problem.ts';
import {
  abbreviationsSchema,
  documentsSchema,
  glossarySchema,
  topicsSchema,
  type AbbreviationFacts,
  type DocumentFacts,
  type TermFacts,
  type TopicFacts,
} from './schemas.ts';
import { parseYaml, type Located } from './yaml-file.ts';

export interface ReferenceLists {
  readonly documents: readonly DocumentFacts[];
  readonly documentsById: ReadonlyMap<string, DocumentFacts>;
  readonly documentsByNumber: ReadonlyMap<string, readonly DocumentFacts[]>;
  readonly abbreviations: readonly AbbreviationFacts[];
  readonly glossary: readonly TermFacts[];
  readonly topics: readonly TopicFacts[];
}

export function readReference(files: ContentFiles, problems: Problems): ReferenceLists {
  const read = <T>(
    name: string,
    schema: v.GenericSchema<unknown, readonly T[]>,
    idOf: (item: T) => string,
  ): Located<readonly T[]> => {
    const file = `reference/${name}.yaml`;
    const text = readText(files, file, problems);
    const list = parseYaml({ file, text, offset: 0 }, schema, problems);
    if (list === undefined) return { file, value: [], lineOf: () => 1 };
    checkTwice(list, idOf, problems);
    return list;
  };
  const documents = read('documents', documentsSchema, ({ id }) => id);
  checkNumbers(documents, problems);
  const glossary = read('glossary', glossarySchema, ({ id }) => id).value;
  return {
    documents: documents.value,
    documentsById: new Map(documents.value.map((document) => [document.id, document])),
    documentsByNumber: byNumber(documents.value),
    abbreviations: read('abbreviations', abbreviationsSchema, (item) => item.abbreviation).value,
    glossary: [...glossary].sort(byTerm),
    topics: read('topics', topicsSchema, ({ id }) => id).value,
  };
}

function checkTwice<T>(
  { file, value, lineOf }: Located<readonly T[]>,
  idOf: (item: T) => string,
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const [index, item] of value.entries()) {
    const key = idOf(item);
    if (seen.has(key)) problems.error(file, lineOf(index), `'${key}' is there twice`);
    seen.add(key);
  }
}

/** In dictionary order without marks; the app may sort more finely. */
function byTerm(a: TermFacts, b: TermFacts): number {
  return compareText(fold(a.term.vi), fold(b.term.vi)) || compareText(a.id, b.id);
}

function checkNumbers(
  { file, value, lineOf }: Located<readonly DocumentFacts[]>,
  problems: Problems,
): void {
  for (const [index, { number }] of value.entries()) {
    if (number === undefined || parseNumber(number)?.number === number) continue;
    const line = lineOf(index, 'number');
    problems.error(file, line, `'${number}' is not a document number, like 07-CTr/HU`);
  }
}

function byNumber(
  documents: readonly DocumentFacts[],
): ReadonlyMap<string, readonly DocumentFacts[]> {
  const found = new Map<string, DocumentFacts[]>();
  for (const document of documents) {
    if (document.number === undefined) continue;
    found.set(document.number, [...(found.get(document.number) ?? []), document]);
  }
  return found;
}
