/** A form that stays as it was left: neither closing its sheet nor losing the page loses what was typed. */
import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useServices } from '../../state/context.ts';

type Value = string | readonly string[];

export interface KeptForm<T> {
  readonly form: Signal<T>;
  readonly set: (patch: Partial<T>) => void;
  /** Begins with what was left at an earlier visit. */
  readonly isTakenUp: boolean;
  /** Saved, or not wanted: the next visit begins anew. */
  readonly forget: () => void;
  /** Forgets it and shows what a new form begins with. */
  readonly beginAnew: () => void;
}

/**
 * @param name the same at every visit; parts of it, such as keys of people, are split by `/`
 * @param empty what a new form begins with; only what differs from it is kept
 */
export function useKeptForm<T extends Readonly<Record<keyof T, Value>>>(
  name: string,
  empty: T,
): KeptForm<T> {
  const { drafts } = useServices();
  const first = useRef(empty);
  const left = useRef(decode(drafts.read(name)?.text, first.current));
  const form = useSignal<T>(left.current ?? first.current);
  const isTakenUp = useSignal(left.current !== undefined);
  const isDone = useRef(false);
  useSignalEffect(() => {
    const text = JSON.stringify(form.value);
    if (isDone.current) return;
    const isNew = text === JSON.stringify(first.current);
    drafts.write(name, isNew ? undefined : { text, seen: [] });
  });
  const forget = () => {
    isDone.current = true;
    drafts.write(name, undefined);
  };
  return {
    form,
    set: (patch) => {
      form.value = { ...form.value, ...patch };
    },
    isTakenUp: isTakenUp.value,
    forget,
    beginAnew: () => {
      isTakenUp.value = false;
      form.value = first.current;
    },
  };
}

/** Undefined unless it has the shape that the form has now. */
function decode<T extends Readonly<Record<keyof T, Value>>>(
  text: string | undefined,
  empty: T,
): T | undefined {
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const fits = Object.entries<Value>(empty).every(([name, value]) =>
      typeof value === 'string' ? typeof found[name] === 'string' : isTexts(found[name]),
    );
    return fits ? (found as T) : undefined;
  } catch {
    // What is not ours does not decode: there is nothing to take up then.
    return undefined;
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
