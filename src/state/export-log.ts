/** The one place where it is written down that names left this phone. */
import { signal } from '@preact/signals';
import { readMember } from '../domain/member/member.ts';
import { namesIn } from '../domain/names-in.ts';
import type { ExportNote } from '../storage/export-log.ts';
import { saved } from './saving.ts';
import type { Services } from './services.ts';

export type { ExportNote };

/** What a thing carries: its words, in which names are looked for, or how many names are known to be in it. */
export type Carried =
  | { readonly text: string }
  | { readonly names: number; readonly locked?: boolean };

/** A file on its way out. */
export interface Leaving {
  readonly file: File;
  readonly carried: Carried;
}

/** Nothing of people. */
export const NO_NAMES: Carried = { names: 0 };

/** Newest first; undefined until the phone's storage has answered. */
export const exportNotes = signal<readonly ExportNote[] | undefined>(undefined);

/** False when it could not be read, after telling the person. */
export const readExports = ({ exports }: Services): Promise<boolean> =>
  saved(
    exports.list().then((all) => {
      exportNotes.value = all;
    }),
  );

/** Writes down what left the phone, if anybody is named in it. Never rejects. */
export async function noteExport(
  services: Services,
  { what, way }: Pick<ExportNote, 'what' | 'way'>,
  carried: Carried,
): Promise<void> {
  const note = async () => {
    const names = 'names' in carried ? carried.names : await namedIn(services, carried.text);
    if (names === 0) return;
    const locked = 'names' in carried && carried.locked === true;
    await services.exports.add({ at: services.now(), what, way, names, ...(locked && { locked }) });
    if (exportNotes.value !== undefined) await readExports(services);
  };
  await saved(note());
}

/** False when that failed, after telling the person. */
export async function clearExports(services: Services): Promise<boolean> {
  const done = await saved(services.exports.clear());
  if (done) exportNotes.value = [];
  return done;
}

async function namedIn({ records }: Services, text: string): Promise<number> {
  const members = (await records.list('member')).map((record) => readMember(record));
  return namesIn(
    text,
    members.map(({ fullName }) => fullName),
  );
}
