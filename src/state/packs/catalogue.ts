/** Packs that are listed on the app's own server and do not come with it: fetched file by file, kept as a whole. */
import { signal } from '@preact/signals';
import { t } from '../../i18n/translate.ts';
import { tell } from '../notices.ts';
import { keepPack } from '../kept.ts';
import { openProblem } from '../pack-problem.ts';
import type { Services } from '../services.ts';

/** A pack of the catalogue. */
export interface Listed {
  readonly id: string;
  readonly title: { readonly vi?: string | undefined; readonly en?: string | undefined };
  readonly summary: string;
  readonly version: string;
  /** Path of its `pack.json`, relative to the folder of packs. */
  readonly href: string;
  readonly sha256: string;
}

export interface Download {
  readonly state: 'running' | 'paused' | 'failed';
  /** Bytes. */
  readonly done: number;
  readonly total: number;
}

export const listed = signal<readonly Listed[] | undefined>(undefined);
export const catalogueProblem = signal<boolean>(false);
/** By pack; a pack that is kept, or was never begun, is not here. */
export const downloads = signal<ReadonlyMap<string, Download>>(new Map());

const running = new Map<string, AbortController>();

export async function openCatalogue({ packs }: Services): Promise<void> {
  catalogueProblem.value = false;
  try {
    const { readCatalogue } = await import('../../transfer/pack/catalogue.ts');
    listed.value = readCatalogue(await packs.file('catalog.json'));
  } catch {
    // Without network, or with one that answers with a page of its own.
    catalogueProblem.value = true;
  }
}

/** Begins, or goes on where it was left. What is here already is not fetched again. */
export async function download(services: Services, pack: Listed): Promise<void> {
  if (running.has(pack.id)) return;
  const mine = new AbortController();
  running.set(pack.id, mine);
  note(pack.id, { state: 'running', done: 0, total: 0 });
  try {
    const { fetchPack } = await import('../../transfer/pack/fetch.ts');
    const content = await fetchPack(pack, {
      read: (path) => services.packs.file(path),
      kept: services.kept,
      signal: mine.signal,
      now: services.now(),
      told: (done, total) => note(pack.id, { state: 'running', done, total }),
    });
    if (await keepPack(services, content)) note(pack.id, undefined);
    else note(pack.id, { ...progressOf(pack.id), state: 'failed' });
  } catch (error) {
    const state = mine.signal.aborted ? 'paused' : 'failed';
    note(pack.id, { ...progressOf(pack.id), state });
    if (state === 'failed')
      void tell(t(openProblem(error) === 'damaged' ? 'making.fetchDamaged' : 'making.fetchCut'), {
        tone: 'assertive',
        lasts: 12_000,
      });
  } finally {
    running.delete(pack.id);
  }
}

/** What was fetched stays; `download` goes on from there. */
export const pauseDownload = (pack: string): void => running.get(pack)?.abort();

const progressOf = (pack: string): Download =>
  downloads.value.get(pack) ?? { state: 'failed', done: 0, total: 0 };

function note(pack: string, download: Download | undefined): void {
  const next = new Map(downloads.value);
  if (download === undefined) next.delete(pack);
  else next.set(pack, download);
  downloads.value = next;
}
