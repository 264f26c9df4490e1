/** What can be done with a group. */
import type { Change } from '../record/edit.ts';
import type { Json } from '../record/record.ts';
import type { SessionKind } from '../session-kind.ts';
import { changeOf, oneLine, type Patch, setAll, type Values } from '../write.ts';
import type { Group, GroupKind, Rhythm } from './group.ts';

export interface GroupDraft {
  readonly name: string;
  readonly kind: GroupKind;
  readonly parent?: string | undefined;
  readonly locality?: string | undefined;
}

export type GroupPatch = Patch<Omit<Group, 'id' | 'group' | 'key' | 'deleted' | 'minMinutes'>>;

export const createGroup = (group: string, draft: GroupDraft): Change =>
  editGroup(group, { ...draft });

export const editGroup = (group: string, patch: GroupPatch): Change =>
  changeOf('group', { group, key: group }, setAll('', writable(patch)));

/** Minutes that the higher committee asks of a kind of session; undefined: what the rule says. */
export const setMinMinutes = (
  group: string,
  kind: SessionKind,
  minutes: number | undefined,
): Change => changeOf('group', { group, key: group }, setAll('', { [`min/${kind}`]: minutes }));

/** Hides the group with all that belongs to it; nothing is erased. */
export const deleteGroup = (group: string): Change =>
  changeOf('group', { group, key: group }, setAll('', { $del: true }));

export const restoreGroup = (group: string): Change =>
  changeOf('group', { group, key: group }, setAll('', { $del: false }));

function writable(patch: GroupPatch): Values {
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]): [string, Json | undefined] => {
      if (name === 'rhythm') return [name, writeRhythm(patch.rhythm)];
      if (typeof value === 'number') return [name, value];
      return [name, typeof value === 'string' ? oneLine(value) : undefined];
    }),
  );
}

function writeRhythm(rhythm: Rhythm | undefined): Json | undefined {
  if (rhythm === undefined) return undefined;
  return rhythm.by === 'date' ? rhythm.date : `${rhythm.nth}x${rhythm.weekday}`;
}
