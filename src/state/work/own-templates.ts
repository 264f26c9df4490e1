/** The agendas that groups saved for themselves. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type OwnAgenda, ownAgendas } from '../../domain/own-template.ts';
import { listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import { perKey } from './view.ts';

/** In the order they were saved; empty until `openOwnAgendas` is done. */
export const ownAgendasOf: (group: string) => ReadonlySignal<readonly OwnAgenda[]> = perKey(
  (group) => computed(() => ownAgendas([...(listOf('template', group).value?.values() ?? [])])),
);

export const openOwnAgendas = (services: Services, group: string): Promise<boolean> =>
  openList(services, 'template', group);
