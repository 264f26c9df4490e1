import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../src/i18n/en.json';
import vi from '../../../src/i18n/vi.json';

function phrases(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...phrases(value as object, `${path}${key}.`)],
    ),
  );
}

const vietnamese = phrases(vi);
const english = phrases(en);
const plain = (keys: Iterable<string>) =>
  new Set([...keys].map((key) => key.replace(/_(one|other)$/, '')));
const placeholders = (text: string) => [...text.matchAll(/{{\w+}}/g)].map(String).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the catalogues', () => {
  it('hold the same phrases in both languages', () => {
    expect([...plain(english.keys())].sort()).toEqual([...plain(vietnamese.keys())].sort());
  });

  it('give English both plural forms and Vietnamese the one it has', () => {
    const forms = (keys: Iterable<string>, form: string) =>
      [...keys].filter((key) => key.endsWith(form)).map((key) => key.replace(/_\w+$/, ''));
    expect(forms(english.keys(), '_one').sort()).toEqual(forms(english.keys(), '_other').sort());
    expect(forms(vietnamese.keys(), '_one')).toEqual([]);
    expect(forms(vietnamese.keys(), '_other').sort()).toEqual(
      forms(english.keys(), '_other').sort(),
    );
  });

  it('leave no phrase empty', () => {
    const empty = [...vietnamese, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('use the same placeholders in both languages', () => {
    for (const [key, text] of english) {
      const other = vietnamese.get(key.replace(/_one$/, '_other')) ?? '';
      expect([key, placeholders(text)]).toEqual([key, placeholders(other)]);
    }
  });

  it('are written in NFC', () => {
    for (const text of [...vietnamese.values(), ...english.values()]) {
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('hold no phrase that no screen uses', () => {
    const code = sources('src').join('\n');
    const unused = [...plain(vietnamese.keys())].filter((key) => {
      const parts = key.split('.');
      const stem = `${parts.slice(0, -1).join('.')}.`;
      return !code.includes(`'${key}'`) && !code.includes(`\`${stem}\${`);
    });
    expect(unused).toEqual([]);
  });
});
