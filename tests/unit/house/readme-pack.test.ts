/** The pack that README begins with really builds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mistakes } from '../packs/content.ts';

const FILES = ['pack.yaml', 'articles/first.yaml', 'articles/first.en.md'];

it('README shows a pack that compiles', () => {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/```(?:yaml|markdown)\n(.*?)```/gs);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map(
    [...blocks].map(([, text = ''], at) => [`my-pack/${FILES[at]}`, bytes(text)]),
  );
  for (const name of ['topics', 'documents', 'abbreviations', 'glossary'])
    files.set(`reference/${name}.yaml`, bytes('[]\n'));
  expect(mistakes(files)).toEqual([]);
});
