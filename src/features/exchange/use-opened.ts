import { useSignal } from '@preact/signals';
import { useServices } from '../../state/context.ts';
import {
  type FileRefusal,
  type Opened,
  type OpenedFile,
  openFile,
} from '../../state/exchange/files.ts';

export interface Opening {
  readonly reading: boolean;
  /** Read and compared; nothing of it is here yet. */
  readonly opened: OpenedFile | undefined;
  /** Why the last one was not taken. */
  readonly refused: FileRefusal | undefined;
  readonly open: (bytes: Uint8Array) => void;
  readonly openFile: (file: Blob) => void;
  /** The same bytes once more, with a pass-phrase. */
  readonly unlock: (phrase: string) => void;
  readonly again: () => void;
  readonly close: () => void;
}

/** What came from outside, by whatever way, until it is joined or put away. */
export function useOpened(): Opening {
  const services = useServices();
  const bytes = useSignal<Uint8Array | undefined>(undefined);
  const result = useSignal<Opened | undefined>(undefined);
  const reading = useSignal(false);
  const open = async (told: Uint8Array, phrase?: string) => {
    if (reading.value) return;
    reading.value = true;
    bytes.value = told;
    result.value = await openFile(services, told, phrase).catch((): Opened => ({
      refused: 'damaged',
    }));
    reading.value = false;
  };
  const again = (phrase?: string) => bytes.value && void open(bytes.value, phrase);
  const read = async (file: Blob) => {
    const told = await file.arrayBuffer().catch(() => undefined);
    if (told !== undefined) return open(new Uint8Array(told));
    result.value = { refused: 'unreadable' };
    bytes.value = undefined;
  };
  const shown = result.value;
  const isRefused = shown !== undefined && 'refused' in shown;
  return {
    reading: reading.value,
    opened: isRefused ? undefined : shown,
    refused: isRefused ? shown.refused : undefined,
    open: (told) => void open(told),
    openFile: (file) => void read(file),
    unlock: again,
    again,
    close: () => {
      result.value = undefined;
    },
  };
}
