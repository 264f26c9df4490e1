/** The templates that come with the packs: agendas, checklists, score sheets. */
import { computed, signal } from '@preact/signals';
import type { AgendaTemplate, ChecklistTemplate, Rubric } from '../../domain/template.ts';
import type { Template } from '../../pack/template.ts';
import type { Services } from '../services.ts';

const packTemplates = signal<readonly Template[] | undefined>(undefined);

/** False until they are here; without them sessions are planned from an empty agenda. */
export const templatesOpen = computed(() => packTemplates.value !== undefined);

export const agendaTemplates = computed((): readonly AgendaTemplate[] =>
  (packTemplates.value ?? []).filter((one) => one.kind === 'agenda'),
);
export const checklistTemplates = computed((): readonly ChecklistTemplate[] =>
  (packTemplates.value ?? []).filter((one) => one.kind === 'checklist'),
);
export const rubrics = computed((): readonly Rubric[] =>
  (packTemplates.value ?? []).filter((one) => one.kind === 'rubric'),
);

/** Reads the templates of every pack; one that cannot be read now is tried again at the next call. */
export async function openTemplates({ packs }: Services): Promise<void> {
  if (packTemplates.value !== undefined) return;
  try {
    const { packs: all } = await packs.library();
    const lists = await Promise.all(all.map(({ id }) => packs.templates(id)));
    packTemplates.value = lists.flat();
  } catch {
    // Planning goes on without templates, and says so where it offers them.
    packTemplates.value = undefined;
  }
}
