/**
 * Writes a content folder with one large made-up pack:
 * `node plugins/run.mjs tests/bench/make-pack.ts <folder> [articles] [seed]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  between,
  personName,
  pick,
  placeName,
  seeded,
  sentence,
  type Random,
} from './vietnamese.ts';

const PACK = 'kho-lon';
const TOPICS = ['can-bo', 'thi-dua', 'hoc-tap', 'dan-van', 'kiem-tra'];
const PROVINCES = ['An Giang', 'Đồng Tháp', 'Long An', 'Hà Giang', 'Quảng Trị', 'Lào Cai'];
const DOCUMENTS = ['07-CTr/TU', '12-HD/BTCTW', '39-NQ/TW', '42-HD/BTCTW', '50-CT/TW', '101-KH/TU'];
const SYLLABLES = 1200;

export interface MakePackOptions {
  readonly articles: number;
  readonly seed: number;
}

export interface MadePack {
  readonly pack: string;
  readonly ids: readonly string[];
}

export async function makePack(folder: string, options: MakePackOptions): Promise<MadePack> {
  const random = seeded(options.seed);
  const ids = Array.from(
    { length: options.articles },
    (_, index) => `bai-${String(index + 1).padStart(4, '0')}`,
  );
  await mkdir(join(folder, 'reference'), { recursive: true });
  await mkdir(join(folder, PACK, 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(referenceFiles())) {
    await writeFile(join(folder, 'reference', `${name}.yaml`), text);
  }
  await writeFile(join(folder, PACK, 'pack.yaml'), packFile(ids));
  for (const id of ids) {
    const place = placeName(random);
    const file = join(folder, PACK, 'articles', id);
    await writeFile(`${file}.yaml`, factsFile(random, place));
    await writeFile(`${file}.vi.md`, wordsFile(random, place));
  }
  return { pack: PACK, ids };
}

/** @public Run from the command line. */
export async function main([folder, articles, seed]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('name the folder to write');
  const made = await makePack(folder, {
    articles: Number(articles ?? 1000),
    seed: Number(seed ?? 7),
  });
  console.log(`${made.ids.length} articles in ${folder}/${made.pack}`);
}

function packFile(ids: readonly string[]): string {
  return `id: ${PACK}
version: 1.0.0
modified: 2026-11-22
languages: [vi]
title: { vi: Kho bài lớn }
summary: { vi: Một nghìn bài dựng để đo. }
articles:
${ids.map((id) => `  - ${id}`).join('\n')}
`;
}

function referenceFiles(): Readonly<Record<string, string>> {
  const entries = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');
  return {
    topics: entries(TOPICS.map((id) => `{ id: ${id}, name: { vi: ${id}, en: ${id} } }`)),
    documents: entries(
      DOCUMENTS.map(
        (number, index) =>
          `{ id: van-ban-${index + 1}, number: ${number}, name: Văn bản, issuer: Cơ quan, about: Để đo. }`,
      ),
    ),
    abbreviations: entries(
      ['UBND', 'HĐND', 'MTTQ'].map(
        (short) => `{ abbreviation: ${short}, expansion: ${short} đầy đủ }`,
      ),
    ),
    glossary: entries(['{ id: chi-bo, term: { vi: chi bộ, en: Party cell } }']),
  };
}

function factsFile(random: Random, place: string): string {
  return `edition: 1
year: ${between(random, 2015, 2026)}
place: { name: ${place}, province: ${pick(random, PROVINCES)} }
topics: [${pick(random, TOPICS)}]
`;
}

function wordsFile(random: Random, place: string): string {
  const sections: string[] = [];
  let syllables = 0;
  while (syllables < SYLLABLES) {
    const text = section(random, place);
    syllables += text.split(/\s+/).length;
    sections.push(text);
  }
  return `---
title: ${place} và ${personName(random)}
lead: ${sentence(random)} ${sentence(random)}
questions: [${sentence(random).replace('.', '?').replaceAll(',', '')}]
---
${sections.join('\n\n')}
`;
}

function section(random: Random, place: string): string {
  const paragraph = (): string => {
    const sentences = Array.from({ length: between(random, 3, 6) }, () => sentence(random));
    sentences.splice(1, 0, `Ông ${personName(random)} ở ${place} kể lại.`);
    return sentences.join(' ');
  };
  const items = Array.from({ length: between(random, 2, 4) }, () => `- ${sentence(random)}`);
  return [
    `## ${sentence(random).replace('.', '')}`,
    paragraph(),
    `UBND xã ${place} làm theo ${pick(random, DOCUMENTS)}. ${paragraph()}`,
    ...(random() < 0.3 ? [items.join('\n')] : []),
  ].join('\n\n');
}
