/** Files and folders let go anywhere on the page. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** True while something is held over the page. */
export function useDrop(onFiles: (files: readonly File[]) => void): Signal<boolean> {
  const isOver = useSignal(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = true;
    };
    const leave = () => {
      isOver.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = false;
      if (event.dataTransfer !== null) void takeIn(event.dataTransfer, take.current);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [isOver]);
  return isOver;
}

/** What a folder does not give is told as a file that cannot be read. */
async function takeIn(
  dropped: DataTransfer,
  take: (files: readonly File[]) => void,
): Promise<void> {
  const plain = [...dropped.files];
  const files = await filesIn(dropped).catch(() => plain);
  if (files.length > 0) take(files);
}

/** Entries are asked for at once: they are gone when the event is over. */
async function filesIn({ items, files }: DataTransfer): Promise<readonly File[]> {
  const plain = [...files];
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const entries = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(entries.map(filesOf))).flat();
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A reader gives a hundred at a time, and none when there are no more. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}
