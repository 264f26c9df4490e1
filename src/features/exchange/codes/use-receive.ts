import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type Collected, openCollector } from '../../../state/exchange/codes.ts';
import { type PhotoProblem, readPhoto } from '../../../ui/scan/photo.ts';
import { type Eyes, tryToOpen } from '../../../ui/scan/use-scanner.ts';

/** What the last code or picture was, if it brought nothing. */
export type Miss =
  | Exclude<Collected['code'], 'new' | 'again' | 'whole'>
  | PhotoProblem
  | 'no_code'
  | 'unreadable';

export interface Received {
  /** Blocks that are known of those that there are. */
  readonly known: number;
  readonly count: number;
}

export interface Receiving {
  readonly received: Received | undefined;
  readonly miss: Miss | undefined;
  /** Pictures are being looked at. */
  readonly looking: boolean;
  readonly take: (scanned: string) => void;
  readonly pictures: (files: readonly File[]) => Promise<void>;
}

/** Puts together what is read. @param done called with the data once it is whole */
export function useReceive(done: (bytes: Uint8Array) => void, eyes?: Eyes): Receiving {
  const collector = useMemo(openCollector, []);
  const received = useSignal<Received | undefined>(undefined);
  const miss = useSignal<Miss | undefined>(undefined);
  const looking = useSignal(false);

  const take = async (scanned: string): Promise<void> => {
    const told = await collector.take(scanned);
    const isMiss = !('known' in told) && !('bytes' in told);
    miss.value = isMiss ? told.code : undefined;
    if ('known' in told) received.value = { known: told.known, count: told.count };
    if ('bytes' in told) done(told.bytes);
  };

  const picture = async (file: File): Promise<void> => {
    const reader = await tryToOpen(eyes);
    if (reader === undefined) {
      miss.value = 'unreadable';
      return;
    }
    const found = await readPhoto(file, reader).catch((): readonly string[] => []);
    if ('problem' in found) miss.value = found.problem;
    else if (found.length === 0) miss.value = 'no_code';
    else for (const text of found) await take(text);
  };

  const pictures = async (files: readonly File[]): Promise<void> => {
    looking.value = true;
    for (const file of files) await picture(file);
    looking.value = false;
  };

  return {
    received: received.value,
    miss: miss.value,
    looking: looking.value,
    take: (scanned) => void take(scanned),
    pictures,
  };
}
