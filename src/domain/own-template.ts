/** An agenda or a checklist that a group saved for itself. */
import { compareText } from './compare.ts';
import { childFields, countOf, fieldsOf, numberOf, oneOf, textOf } from './decode.ts';
import { byOrder } from './fraction-order.ts';
import type { Change } from './record/edit.ts';
import { children, type DataRecord, isDeleted, recordKey } from './record/record.ts';
import type { AgendaItem } from './session/agenda.ts';
import { SESSION_KINDS, type SessionKind } from './session-kind.ts';
import type { AgendaTemplate, Localized } from './template.ts';
import { changeOf, oneLine, type Ref, setAll } from './write.ts';

export interface OwnAgenda extends AgendaTemplate, Ref {
  readonly deleted: boolean;
}

/** A text that a person wrote is the same in both languages. */
const both = (text: string): Localized => ({ vi: text, en: text });

export function readOwnAgenda(record: DataRecord): OwnAgenda {
  const get = fieldsOf(record);
  const kind = oneOf(SESSION_KINDS, get('kind'));
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    version: 1,
    title: both(textOf(get('title')) ?? ''),
    basis: [],
    appliesTo: kind === undefined ? [] : [kind],
    items: readItems(record),
    deleted: isDeleted(record),
  };
}

const readItems = (record: DataRecord): OwnAgenda['items'] =>
  [...children(record, 'i')]
    .map(([id, values]) => {
      const get = childFields(values);
      const who = textOf(get('who'));
      return {
        id,
        ord: numberOf(get('ord')) ?? 0,
        phase: both(textOf(get('phase')) ?? ''),
        title: both(textOf(get('title')) ?? ''),
        who: who === undefined ? undefined : both(who),
        minutes: countOf(get('minutes')) ?? 0,
      };
    })
    .sort(byOrder);

/** Saves the agenda of a session under a name; items keep their ids and so their steps. */
export const saveAgenda = (
  ref: Ref,
  title: string,
  kind: SessionKind,
  items: readonly AgendaItem[],
): Change =>
  changeOf('template', ref, [
    ...setAll('', { title: oneLine(title), kind, $del: false }),
    ...items.flatMap(({ id, step, title: text, phase, who, minutes }, index) =>
      setAll(`i/${step ?? id}`, { title: text, phase, who, minutes, ord: index + 1 }),
    ),
  ]);

export const renameOwnAgenda = (ref: Ref, title: string): Change =>
  changeOf('template', ref, setAll('', { title: oneLine(title) }));

export const deleteOwnAgenda = (ref: Ref): Change =>
  changeOf('template', ref, setAll('', { $del: true }));

export const restoreOwnAgenda = (ref: Ref): Change =>
  changeOf('template', ref, setAll('', { $del: false }));

/** In the order they were saved. */
export const ownAgendas = (records: readonly DataRecord[]): readonly OwnAgenda[] =>
  records
    .map(readOwnAgenda)
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => compareText(a.key, b.key));
