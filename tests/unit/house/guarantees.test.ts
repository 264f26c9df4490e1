/** Every test that docs/guarantees.md names is there, under that very sentence. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = readFileSync('docs/guarantees.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [F\d]/.test(line))
  .map((line) => {
    const cells = line.split('|');
    return [cells[1]?.trim() ?? '', cells.at(-2) ?? ''] as const;
  });

it('all eighteen invariants are in the table', () => {
  const numbers = rows.map(([number]) => number).filter((number) => /^\d/.test(number));
  expect(numbers).toEqual(Array.from({ length: 18 }, (_, at) => String(at + 1)));
});

it.each(rows)('what shows %s is there', (_number, shown) => {
  const missing: string[] = [];
  let named = 0;
  for (const [, file = '', titles = ''] of shown.matchAll(/`(tests\/[^`]+)`((?: ?“[^”]+”,?)*)/g)) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g)) {
      named += 1;
      if (!text.includes(title)) missing.push(`${file}: ${title}`);
    }
  }
  expect(missing).toEqual([]);
  expect(named).toBeGreaterThan(0);
});
