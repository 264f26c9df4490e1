/** Templates that a pack can hold: agendas that groups saved for themselves, and those of the packs here. */
import { computed } from '@preact/signals';
import { type OwnAgenda, ownAgendas } from '../../domain/own-template.ts';
import { SESSION_KINDS } from '../../domain/session-kind.ts';
import type { Template, TemplateOf } from '../../pack/template.ts';
import { listOf } from '../records.ts';
import { sharedTemplates } from '../work/templates.ts';

/** Of all groups; empty until the list of templates is open. */
const ownTemplates = computed((): readonly TemplateOf<'agenda'>[] =>
  ownAgendas([...(listOf('template').value?.values() ?? [])]).flatMap(templateOf),
);

/** Own ones first. */
export const choosableTemplates = computed((): readonly Template[] => [
  ...ownTemplates.value,
  ...sharedTemplates.value,
]);

/** Tells templates apart; ids alone may be the same in two kinds. */
export const templateName = ({ kind, id, version }: Template): string => `${kind}/${id}/${version}`;

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
