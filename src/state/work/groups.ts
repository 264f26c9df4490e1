/** The groups on this phone, and the lists of each. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { compareVietnamese } from '../../domain/alphabet.ts';
import { type Group, readGroup } from '../../domain/group/group.ts';
import { type Member, readMember } from '../../domain/member/member.ts';
import type { RecordKind } from '../../domain/record/record.ts';
import { readSessionHead, type SessionHead } from '../../domain/session/session.ts';
import { readTask, type Task } from '../../domain/task/task.ts';
import { readTheme, type Theme } from '../../domain/theme.ts';
import { deletedOf, listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import { changeSettings, settings } from '../settings.ts';
import { once, perKey, viewsOf } from './view.ts';

const groupList = listOf('group');
const deletedGroupRecords = deletedOf('group');
const allGroups = viewsOf(groupList, once(readGroup));

/** False until the phone's storage has answered. */
export const groupsOpen = computed(() => groupList.value !== undefined);

/** By name. */
export const groups: ReadonlySignal<readonly Group[]> = computed(() =>
  [...allGroups.value].sort((a, b) => compareVietnamese(a.name, b.name)),
);

/** Deleted and not erased, by name. */
export const deletedGroups: ReadonlySignal<readonly Group[]> = computed(() =>
  deletedGroupRecords.value.map(readGroup).sort((a, b) => compareVietnamese(a.name, b.name)),
);

/** The one worked with last; undefined while there is none. */
export const currentGroup = computed(
  () => groups.value.find(({ key }) => key === settings.value.group) ?? groups.value[0],
);

export const groupOf = (key: string): Group | undefined =>
  groups.value.find((group) => group.key === key);

export const chooseGroup = (services: Services, key: string): Promise<void> =>
  changeSettings(services, { group: key });

const ofGroup = <T>(kind: RecordKind, read: Parameters<typeof once<T>>[0]) => {
  const view = once(read);
  return perKey((group) => viewsOf(listOf(kind, group), view));
};

/** Everybody ever on the list of the group, erased people too. */
export const membersOf: (group: string) => ReadonlySignal<readonly Member[]> = ofGroup(
  'member',
  readMember,
);
export const sessionsOf: (group: string) => ReadonlySignal<readonly SessionHead[]> = ofGroup(
  'session',
  readSessionHead,
);
export const tasksOf: (group: string) => ReadonlySignal<readonly Task[]> = ofGroup(
  'task',
  readTask,
);
export const themesOf: (group: string) => ReadonlySignal<readonly Theme[]> = ofGroup(
  'theme',
  readTheme,
);

/** Whether the lists of a group are here. */
export const isOpen = (group: string): boolean =>
  LISTS.every((kind) => listOf(kind, group).value !== undefined);

const LISTS = ['member', 'session', 'task', 'theme'] as const;

export const openGroups = (services: Services): Promise<boolean> => openList(services, 'group');

/** Opens the lists of a group, if they are not open. False when that failed, after telling. */
export async function openGroup(services: Services, group: string): Promise<boolean> {
  const missing = LISTS.filter((kind) => listOf(kind, group).peek() === undefined);
  const done = await Promise.all(missing.map((kind) => openList(services, kind, group)));
  return done.every(Boolean);
}

/** Opens the groups and the lists of the current one. False when that failed, after telling. */
export async function openCurrentGroup(services: Services): Promise<boolean> {
  const done = await openGroups(services);
  const group = currentGroup.value;
  return group === undefined ? done : openGroup(services, group.key);
}
