/** A file that may take long: how far it is, and the way to stop it. One at a time. */
import { type Signal, signal } from '@preact/signals';
import type { Told } from '../export/job.ts';
import { formatShare } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import type { Job } from './beside.ts';
import type { Leaving } from './export-log.ts';
import { giveFile, type HandOver, Stopped } from './files.ts';
import type { Services } from './services.ts';

/** All pieces done: the library packs them. */
export interface Making {
  readonly done: number;
  readonly of: number;
}

/** Undefined while nothing is made, or so quickly that there is nothing to tell. */
export const making: Signal<Making | undefined> = signal(undefined);

/** In words. */
export function makingText(now: Making | undefined): string | undefined {
  if (now === undefined) return undefined;
  const { done, of } = now;
  return done < of ? t('files.making', { share: formatShare(done / of) }) : t('files.packing');
}

let current: AbortController | undefined;

/** Ends it, whatever it is at; nothing is handed over then. */
export const stopMaking = (): void => current?.abort();

/** What is done sooner needs no word, and a screen reader has to say each sentence. Milliseconds. */
const SENTENCE = 500;

/**
 * `giveFile` for files that may take long.
 * @returns whether it left the app
 */
export function giveMade(
  services: Services,
  make: (job: Job) => Promise<Leaving>,
  hand: HandOver,
  first?: 'share' | 'download',
): Promise<boolean> {
  const stopper = new AbortController();
  const { signal } = stopper;
  current = stopper;
  return giveFile(
    services,
    async () => {
      const { told, end } = follow();
      try {
        const leaving = await make({ signal, told });
        if (signal.aborted) throw new Stopped();
        return leaving;
      } finally {
        end();
      }
    },
    hand,
    first,
  );
}

/** Shows how far it is, from some moments on. */
function follow(): { readonly told: Told; readonly end: () => void } {
  let latest: Making = { done: 0, of: 1 };
  const show = () => {
    making.value = latest;
  };
  const timer = setInterval(show, SENTENCE);
  return {
    told: (done, of) => {
      latest = { done, of };
      if (done === of && making.value !== undefined) show();
    },
    end: () => {
      clearInterval(timer);
      making.value = undefined;
    },
  };
}
