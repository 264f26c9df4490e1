/** What stands in the form of an entry: kept while the app is away, until it is saved. */
import { type Signal, useSignal } from '@preact/signals';
import {
  type Entry,
  type EntryDraft,
  type EntryType,
  type InspectionAction,
  type Outcome,
  QUANTITIES,
  type QuantityName,
} from '../../../domain/entry/entry.ts';
import { outcomeOf } from '../../../domain/entry/entry-check.ts';
import { parseQuantity, type Quantity, quantityText } from '../../../domain/entry/quantity.ts';
import { language } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';

export interface EntryForm {
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly action: InspectionAction | '';
  readonly outcome: Outcome | '';
  readonly note: string;
  /** As typed, by name. */
  readonly said: Readonly<Partial<Record<QuantityName, string>>>;
}

const EMPTY: EntryForm = {
  title: '',
  period: '',
  unit: '',
  action: '',
  outcome: '',
  note: '',
  said: {},
};

export interface HeldForm {
  readonly form: Signal<EntryForm>;
  readonly change: (patch: Partial<EntryForm>) => void;
  readonly forget: () => void;
}

/** @param name of the draft */
export function useEntryForm(name: string, entry: Entry | undefined): HeldForm {
  const { drafts } = useServices();
  const form = useSignal<EntryForm>(EMPTY);
  const begun = useSignal(false);
  if (!begun.peek()) {
    begun.value = true;
    const held = drafts.read(name)?.text;
    form.value =
      held === undefined ? formOf(entry) : { ...EMPTY, ...(JSON.parse(held) as EntryForm) };
  }
  return {
    form,
    change: (patch) => {
      form.value = { ...form.value, ...patch };
      drafts.write(name, { text: JSON.stringify(form.value), seen: [] });
    },
    forget: () => drafts.write(name, undefined),
  };
}

function formOf(entry: Entry | undefined): EntryForm {
  if (entry === undefined) return EMPTY;
  const { title, period, unit = '', action = '', outcome = '', note = '', quantities } = entry;
  const said = Object.fromEntries(
    [...quantities].map(([name, quantity]) => [name, quantityText(quantity, language.value)]),
  );
  return { title, period, unit, action, outcome, note, said };
}

/** The names whose words are no number. */
export const unreadable = (type: EntryType, { said }: EntryForm): readonly QuantityName[] =>
  QUANTITIES[type].filter((name) => {
    const text = said[name]?.trim() ?? '';
    return text !== '' && parseQuantity(text, language.value) === undefined;
  });

export function draftOf(type: EntryType, form: EntryForm): EntryDraft {
  const { title, period, unit, action, outcome, note, said } = form;
  const quantities = new Map(
    QUANTITIES[type].flatMap((name): [QuantityName, Quantity][] => {
      const quantity = parseQuantity(said[name] ?? '', language.value);
      return quantity === undefined ? [] : [[name, quantity]];
    }),
  );
  const isAsked = outcomeOf({ type, quantities }) === 'ambiguous';
  return {
    type,
    title,
    period,
    unit: unit || undefined,
    action: action || undefined,
    outcome: (isAsked && outcome) || undefined,
    note: note.trim() || undefined,
    quantities,
  };
}
