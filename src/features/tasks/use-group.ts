import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Group } from '../../domain/group/group.ts';
import { useServices } from '../../state/context.ts';
import {
  currentGroup,
  groupOf,
  groupsOpen,
  isOpen,
  openGroup,
  openGroups,
} from '../../state/work/groups.ts';

export interface GroupHere {
  readonly group: Group | undefined;
  /** Whether it is known what there is. */
  readonly ready: boolean;
}

/** Opens a group with its lists. @param key absent: the group worked with last */
export function useGroup(key?: string): GroupHere {
  const services = useServices();
  const asked = useSignal(key);
  asked.value = key;
  useEffect(() => void openGroups(services), [services]);
  useSignalEffect(() => {
    const group = asked.value ?? currentGroup.value?.key;
    if (group !== undefined) void openGroup(services, group);
  });
  const group = key === undefined ? currentGroup.value : groupOf(key);
  return { group, ready: groupsOpen.value && (group === undefined || isOpen(group.key)) };
}
