import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/pack/archive/canonical-json.ts';
import { compileContent } from '../../../plugins/packs/compile.ts';
import { sha256, shortHash } from '../../../plugins/packs/hash.ts';
import { packFiles } from '../../../plugins/packs/outputs.ts';
import { splitEvenly } from '../../../src/pack/archive/solid-texts.ts';
import { decodeArticle, decodeSolid } from '../../../src/pack/decode.ts';
import { type Article } from '../../../src/pack/format.ts';
import {
  articleSchema,
  librarySchema,
  packIndexSchema,
  referenceSchema,
} from '../../../src/pack/schemas.ts';
import { templatesSchema } from '../../../src/pack/template.ts';
import { sampleContent } from './content.ts';

const compiled = compileContent(sampleContent());
const files = packFiles(compiled);
const json = (path: string): unknown => JSON.parse(String(files.get(path)));
const index = v.parse(packIndexSchema, json('mau/index.json'));

describe('the files of the packs', () => {
  it('have the shapes that the app reads', () => {
    expect(v.is(librarySchema, json('library.json'))).toBe(true);
    expect(v.is(referenceSchema, json('reference.json'))).toBe(true);
    expect(v.is(templatesSchema, json('mau/templates.json'))).toBe(true);
    for (const { hash } of index.articles) {
      expect(v.is(articleSchema, json(`o/${hash.vi}.json`))).toBe(true);
    }
  });

  it('all that an index names is there', () => {
    const named = [...index.solids.vi, ...index.solids.en, ...index.images, index.epub!];
    for (const { href, bytes } of named) expect(files.get(href)).toHaveLength(bytes);
  });

  it('are named by what they hold', async () => {
    for (const [path, content] of files) {
      const [, hash = '', kind] = /^o\/([0-9a-f]+)\.(\w+)$/.exec(path) ?? [];
      if (kind === undefined || kind === 'pack') continue;
      expect(hash).toBe(kind === 'json' ? shortHash(String(content)) : sha256(content));
    }
    for (const solid of [...index.solids.vi, ...index.solids.en]) {
      const lines = await decodeSolid(files.get(solid.href) as Uint8Array, solid);
      expect(sha256(lines.join('\n'))).toBe(solid.sha256);
      expect(lines).toHaveLength(solid.count);
    }
  });

  it('a solid says nothing of the day or machine that packed it', () => {
    const [solid] = index.solids.vi;
    const head = (files.get(solid?.href ?? '') as Uint8Array).slice(0, 10);
    expect(head.slice(4, 8)).toEqual(Uint8Array.of(0, 0, 0, 0));
    expect(head[9]).toBe(0);
  });

  it('two compilations give the same bytes', () => {
    const again = packFiles(compileContent(sampleContent()));
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, content] of again) {
      expect(sha256(content), path).toBe(sha256(files.get(path) ?? ''));
    }
  });

  it('the same in another time zone and locale', () => {
    const script = `
      import { runnerImport } from 'vite';
      const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
      const { compileContent } = await load('./plugins/packs/compile.ts');
      const { packFiles } = await load('./plugins/packs/outputs.ts');
      const { sampleContent } = await load('./tests/unit/packs/content.ts');
      const { sha256 } = await load('./plugins/packs/hash.ts');
      const files = packFiles(compileContent(sampleContent()));
      console.log(JSON.stringify([...files].map(([path, content]) => [path, sha256(content)])));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(JSON.parse(String(out))).toEqual(
      [...files].map(([path, content]) => [path, sha256(content)]),
    );
  }, 30_000);
});

describe('other readers find the packs', () => {
  it('by a catalogue in OPDS 2', () => {
    expect(json('catalog.json')).toMatchObject({
      metadata: { title: 'Chuyên Đề', numberOfItems: 1 },
      publications: [
        {
          metadata: { title: { vi: 'Gói mẫu', en: 'Sample pack' }, language: ['vi', 'en'] },
          links: [
            { rel: 'self', href: 'mau/manifest.json' },
            {
              rel: 'http://opds-spec.org/acquisition/open-access',
              href: 'mau/mau-1.0.0.epub',
              type: 'application/epub+zip',
            },
          ],
        },
      ],
    });
  });

  it('every address of the web publication leads to a file', () => {
    const manifest = json('mau/manifest.json') as Record<string, { href: string }[]>;
    const links = [
      ...(manifest['links'] ?? []),
      ...(manifest['readingOrder'] ?? []),
      ...(manifest['resources'] ?? []),
      ...(manifest['toc'] ?? []),
    ];
    expect(links.length).toBeGreaterThan(10);
    for (const { href } of links) {
      const path = new URL(href, 'https://x/mau/manifest.json').pathname.slice(1);
      expect(files.has(path), path).toBe(true);
    }
    expect(manifest['readingOrder']?.[0]).toMatchObject({
      language: 'vi',
      type: 'application/xhtml+xml',
      alternate: [{ language: 'en' }],
    });
  });
});

const inlines = fc.array(
  fc.oneof(
    fc.string(),
    fc.record({ type: fc.constant('strong' as const), children: fc.array(fc.string()) }),
    fc.record({ type: fc.constant('abbreviation' as const), abbreviation: fc.string() }),
    fc.record({
      type: fc.constant('document' as const),
      document: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
      children: fc.array(fc.string()),
    }),
  ),
);

describe('encoding', () => {
  it('an article survives being written and read', () => {
    const base = compiled.packs[0]?.articles[0]?.texts.vi?.article as Article;
    fc.assert(
      fc.property(inlines, fc.array(inlines), fc.boolean(), (text, items, ordered) => {
        const article: Article = {
          ...base,
          blocks: [
            { type: 'paragraph', id: 'b1', text },
            { type: 'list', id: 'b2', ordered, items },
            { type: 'table', id: 'b3', head: items, rows: [items] },
          ],
        };
        const line = canonicalJson(article);
        expect(line).not.toContain('\n');
        expect(decodeArticle(line, 'x')).toEqual(article);
      }),
    );
  });

  it('equal values are equal bytes, whatever order built them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('solids cover all articles evenly and never more than they should', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 100 }), (total, most) => {
        const parts = splitEvenly(total, most);
        const counts = parts.map(([, count]) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(most);
        const even = Math.floor(total / Math.max(1, parts.length));
        expect(counts.every((count) => count === even || count === even + 1)).toBe(true);
        for (const [at, [first]] of parts.entries()) {
          expect(first).toBe(counts.slice(0, at).reduce((sum, count) => sum + count, 0));
        }
      }),
    );
  });
});
