/** From what a card says to a person who is present. */
import { useSignal } from '@preact/signals';
import { isPresent } from '../../../domain/attendance/status.ts';
import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { type CheckInProblem, readCheckInCode } from '../../../domain/check-in-code.ts';
import { useServices } from '../../../state/context.ts';
import { findCard } from '../../../state/work/cards.ts';
import { say, useVoice } from '../../../ui/voices.ts';
import { hapticTick } from '../../../ui/touch.ts';
import { type PhotoProblem, readPhoto } from '../../../ui/scan/photo.ts';
import { tryToOpen } from '../../../ui/scan/use-scanner.ts';

/** What became of the last card or picture; the names are those of people, or of the other group. */
export type Outcome =
  | { readonly code: 'in' | 'unsaved' | 'already'; readonly name: string }
  | { readonly code: 'not_listed' | 'other_group'; readonly name: string }
  | { readonly code: CheckInProblem | PhotoProblem | 'unknown' | 'no_code' | 'unreadable' }
  | { readonly code: 'looking' };

export interface CheckInDesk {
  readonly group: string;
  /** As they are at this moment. */
  readonly rows: () => readonly SheetRow[];
  /** Resolves with false when it is not on the phone. */
  readonly checkIn: (member: string) => Promise<boolean>;
}

export function useCheckIn({ group, rows, checkIn }: CheckInDesk) {
  const services = useServices();
  const voice = useVoice('vi');
  const outcome = useSignal<Outcome | undefined>(undefined);
  const tell = (next: Outcome) => {
    outcome.value = next;
    if (next.code === 'in' && voice) say(next.name, voice);
  };
  const record = async (row: SheetRow): Promise<Outcome> => {
    const name = row.fullName;
    hapticTick();
    if (isPresent(row.mark.status)) return { code: 'already', name };
    return { code: (await checkIn(row.member)) ? 'in' : 'unsaved', name };
  };
  const check = async (text: string): Promise<Outcome> => {
    const reading = readCheckInCode(text);
    if ('problem' in reading) return { code: reading.problem };
    const owner = await findCard(services, group, reading.code);
    if (owner === 'unknown') return { code: 'unknown' };
    if ('otherGroup' in owner) return { code: 'other_group', name: owner.otherGroup };
    const row = rows().find(({ member }) => member === owner.member.key);
    if (row === undefined) return { code: 'not_listed', name: owner.member.fullName };
    return record(row);
  };
  const photo = async (file: Blob): Promise<void> => {
    tell({ code: 'looking' });
    const reader = await tryToOpen();
    if (reader === undefined) return tell({ code: 'unreadable' });
    const found = await readPhoto(file, reader).catch((): readonly string[] => []);
    if ('problem' in found) return tell({ code: found.problem });
    if (found.length === 0) return tell({ code: 'no_code' });
    for (const text of found) tell(await check(text));
  };
  return {
    outcome: outcome.value,
    scanned: async (text: string) => tell(await check(text)),
    tapped: async (row: SheetRow) => tell(await record(row)),
    photo,
  };
}
