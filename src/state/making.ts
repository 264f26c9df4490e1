/** A file that may take long: how far it is, and the way to stop it. One at a time. */
import { type Signal, signal } from '@preact/signals';
import type { Pace } from '../export/pace.ts';
import { formatShare } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
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

let isStopped = false;

/** Nothing is handed over then; what is being packed is thrown away. */
export function stopMaking(): void {
  isStopped = true;
}

/** Of work without a pause, in milliseconds: a tap is answered after it. */
const SLICE = 50;
/** Between two slices: one picture of the screen. */
const PAINT = 16;
/** Between two sentences about it; a screen reader has to say them. */
const SENTENCE = 500;

/**
 * `giveFile` for files that may take long.
 * @param make waits for its pace between pieces
 * @returns whether it left the app
 */
export function giveMade(
  services: Services,
  make: (pace: Pace) => Promise<Leaving>,
  hand: HandOver,
  first?: 'share' | 'download',
): Promise<boolean> {
  isStopped = false;
  return giveFile(
    services,
    async () => {
      try {
        const leaving = await make(paced());
        await pause();
        return leaving;
      } finally {
        making.value = undefined;
      }
    },
    hand,
    first,
  );
}

function paced(): Pace {
  let worked = performance.now();
  let told = worked;
  return async (done, of) => {
    const now = performance.now();
    if (done < of && now - worked < SLICE) return;
    if (done === of || now - told >= SENTENCE) {
      making.value = { done, of };
      told = now;
    }
    await pause();
    worked = performance.now();
  };
}

/** Lets the screen paint and taps arrive. @throws {Stopped} */
async function pause(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, PAINT);
  });
  if (isStopped) throw new Stopped();
}
