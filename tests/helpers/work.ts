/** A test whose phone already holds a cell with its sessions and tasks. */
import { type Cell, makeCell } from './cell.ts';
import { passWelcome, seed } from './page-records.ts';
import { test as base } from './visit.ts';

interface Fixtures {
  cell: Cell;
}

export const test = base.extend<Fixtures>({
  cell: async ({ page, server }, use) => {
    const cell = makeCell();
    await passWelcome(page, 'vi');
    await page.goto(`${server.url}#/settings`);
    await seed(page, cell);
    await use(cell);
  },
});
