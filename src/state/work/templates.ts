/** The templates of all packs: agendas, checklists, score sheets. */
import { computed, signal } from '@preact/signals';
import type { PaperStyle } from '../../domain/paper/style.ts';
import type { AgendaTemplate, ChecklistTemplate, Rubric } from '../../domain/template.ts';
import type { Template } from '../../pack/template.ts';
import { openKept } from '../kept.ts';
import { keptPacks } from '../library.ts';
import type { Services } from '../services.ts';

const packTemplates = signal<readonly Template[] | undefined>(undefined);

/** Those that came with the app, then those of kept packs that are others. */
const all = computed((): readonly Template[] => {
  const found = new Map<string, Template>();
  const kept = (keptPacks.value ?? []).flatMap(({ templates }) => templates);
  for (const one of [...(packTemplates.value ?? []), ...kept]) {
    const name = `${one.kind}/${one.id}/${one.version}`;
    if (!found.has(name)) found.set(name, one);
  }
  return [...found.values()];
});

/** What a made pack may hold, besides the agendas that groups saved; the rest is for the app as a whole. */
export const sharedTemplates = computed((): readonly Template[] =>
  all.value.filter(({ kind }) => kind === 'agenda' || kind === 'checklist' || kind === 'rubric'),
);

/** False until they are here; without them sessions are planned from an empty agenda. */
export const templatesOpen = computed(() => packTemplates.value !== undefined);

export const agendaTemplates = computed((): readonly AgendaTemplate[] =>
  all.value.filter((one) => one.kind === 'agenda'),
);
export const checklistTemplates = computed((): readonly ChecklistTemplate[] =>
  all.value.filter((one) => one.kind === 'checklist'),
);
export const rubrics = computed((): readonly Rubric[] =>
  all.value.filter((one) => one.kind === 'rubric'),
);

export const paperStyles = computed((): readonly PaperStyle[] =>
  (packTemplates.value ?? []).filter((one) => one.kind === 'paper-style'),
);

/** Reads the templates of every pack; one that cannot be read now is tried again at the next call. */
export async function openTemplates(services: Services): Promise<void> {
  const { packs } = services;
  if (keptPacks.value === undefined) void openKept(services);
  if (packTemplates.value !== undefined) return;
  try {
    const { packs: bundled } = await packs.library();
    const lists = await Promise.all(bundled.map(({ id }) => packs.templates(id)));
    packTemplates.value = lists.flat();
  } catch {
    // Planning goes on without templates, and says so where it offers them.
    packTemplates.value = undefined;
  }
}
