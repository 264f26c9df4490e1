/** Packs that are listed on the app's own server and do not come with it: fetched file by file, kept as a whole. */
import { signal } from '@preact/signals';
import { t } from '../../i18n/translate.ts';
import { tell } from '../notices.ts';
import { keepPack } from '../kept.ts';
import { openProblem } from '../pack-problem.ts';
import type { Services } from '../services.ts';
import type { PackRefusalCode } from '../../transfer/pack/refusal.ts';
import type { AssemblePack } from './reader.ts';

export type { AssemblePack };

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
export async function download(
  services: Services,
  assemble: AssemblePack,
  pack: Listed,
): Promise<void> {
  if (running.has(pack.id)) return;
  const mine = new AbortController();
  running.set(pack.id, mine);
  note(pack.id, { state: 'running', done: 0, total: 0 });
  try {
    const { fetchPack } = await import('../../transfer/pack/fetch.ts');
    const content = await fetchPack(pack, {
      read: (path) => services.packs.file(path),
      kept: services.kept,
      assemble: (files) => assemble(files, mine.signal),
      signal: mine.signal,
      now: services.now(),
      told: (done, total) => note(pack.id, { state: 'running', done, total }),
    });
    const isKept = !('refused' in content) && (await keepPack(services, content));
    note(pack.id, isKept ? undefined : { ...progressOf(pack.id), state: 'failed' });
    if ('refused' in content) tellFailed(whyRefused(content.refused));
  } catch (error) {
    const state = mine.signal.aborted ? 'paused' : 'failed';
    note(pack.id, { ...progressOf(pack.id), state });
    if (state === 'failed')
      tellFailed(openProblem(error) === 'damaged' ? 'making.fetchDamaged' : 'making.fetchCut');
  } finally {
    running.delete(pack.id);
  }
}

type Why = 'making.fetchDamaged' | 'making.fetchCut' | `making.refusals.${'newer' | 'too_slow'}`;

const tellFailed = (why: Why): unknown => tell(t(why), { tone: 'assertive', lasts: 12_000 });

function whyRefused(refused: PackRefusalCode): Why {
  if (refused === 'newer' || refused === 'too_slow') return `making.refusals.${refused}`;
  // What reads the files could not be loaded.
  return refused === 'unreadable' ? 'making.fetchCut' : 'making.fetchDamaged';
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
