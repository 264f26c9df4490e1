import { noteExport } from '../state/export-log.ts';
import type { Services } from '../state/services.ts';

let watching = false;

/** Writes down that a page with names was given to a printer, also from the menu of the browser. */
export function watchPrints(services: Services): void {
  if (watching) return;
  watching = true;
  addEventListener('beforeprint', () => {
    const text = document.querySelector('main')?.innerText ?? '';
    void noteExport(services, { what: document.title, way: 'printed' }, { text });
  });
}
