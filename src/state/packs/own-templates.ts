/** Agendas that groups saved for themselves, as templates that a pack can hold. */
import { computed } from '@preact/signals';
import { type OwnAgenda, ownAgendas } from '../../domain/own-template.ts';
import { SESSION_KINDS } from '../../domain/session-kind.ts';
import type { TemplateOf } from '../../pack/template.ts';
import { listOf } from '../records.ts';

/** Of all groups; empty until the list of templates is open. */
export const ownTemplates = computed((): readonly TemplateOf<'agenda'>[] =>
  ownAgendas([...(listOf('template').value?.values() ?? [])]).flatMap(templateOf),
);

function templateOf({ key, title, appliesTo, items }: OwnAgenda): readonly TemplateOf<'agenda'>[] {
  if (title.vi === '' || items.length === 0) return [];
  const named = items.filter((item) => item.title.vi !== '');
  const template: TemplateOf<'agenda'> = {
    kind: 'agenda',
    id: key,
    version: 1,
    title,
    basis: [],
    appliesTo: SESSION_KINDS.filter((kind) => appliesTo.includes(kind)),
    totalMinutes: named.reduce((sum, { minutes }) => sum + minutes, 0),
    items: named.map((item) => ({
      id: item.id,
      // A phase has a name in every pack.
      phase: item.phase.vi === '' ? item.title : item.phase,
      title: item.title,
      ...(item.who && { who: item.who }),
      minutes: item.minutes,
      basis: [],
    })),
  };
  return [template];
}
