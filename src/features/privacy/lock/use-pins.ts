import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { FREE_TRIES, isPin, settled, triesFrom } from '../../../domain/lock.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { lock, type Tried } from '../../../state/lock.ts';
import { instantText } from '../../../state/work/instant.ts';

/** A field that a PIN is typed into. */
export interface PinField {
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

export interface Pins {
  /** The PIN in use, */
  readonly known: PinField;
  /** a new one, */
  readonly next: PinField;
  /** and the new one again. */
  readonly again: PinField;
  readonly busy: boolean;
  /** Looks at what was typed, then does it; the fields say what was wrong, and are empty when it is done. */
  readonly submit: (
    wanted: 'new' | 'change' | 'off',
    work: (known: string, next: string) => Promise<Tried | 'failed'>,
  ) => Promise<boolean>;
}

type Fault = 'known' | 'next' | 'again';

interface Faulty {
  readonly at: Fault;
  readonly text: string;
}

export function usePins(): Pins {
  const typed = useSignal({ known: '', next: '', again: '' });
  const fault = useSignal<Faulty | undefined>(undefined);
  const fields = {
    known: useRef<HTMLInputElement>(null),
    next: useRef<HTMLInputElement>(null),
    again: useRef<HTMLInputElement>(null),
  };
  const busy = useSignal(false);
  const { now } = useServices();
  const field = (at: Fault, label: string, hint?: string): PinField => ({
    label,
    ...(hint !== undefined && { hint }),
    problem: fault.value?.at === at ? fault.value.text : undefined,
    value: typed.value[at],
    onInput: (text) => {
      typed.value = { ...typed.value, [at]: text };
    },
    field: fields[at],
  });
  /** The focus goes there, so that it is read out. */
  const blame = (found: Faulty) => {
    fault.value = found;
    fields[found.at].current?.focus();
    return false;
  };
  return {
    known: field('known', t('lock.known')),
    next: field('next', t('lock.new'), t('lock.newHint')),
    again: field('again', t('lock.again')),
    busy: busy.value,
    submit: async (wanted, work) => {
      if (busy.value) return false;
      const { known, next, again } = typed.value;
      const found = faultOf(wanted, known, next, again);
      if (found !== undefined) return blame(found);
      fault.value = undefined;
      busy.value = true;
      const tried = await work(known, next);
      busy.value = false;
      if (tried === 'wrong' || tried === 'early')
        return blame({ at: 'known', text: triedText(tried, now()) });
      if (tried === 'right') typed.value = { known: '', next: '', again: '' };
      return tried === 'right';
    },
  };
}

function faultOf(
  wanted: 'new' | 'change' | 'off',
  known: string,
  next: string,
  again: string,
): Faulty | undefined {
  if (wanted !== 'new' && !isPin(known)) return { at: 'known', text: t('lock.notPin') };
  if (wanted === 'off') return undefined;
  if (!isPin(next)) return { at: 'next', text: t('lock.notPin') };
  return next === again ? undefined : { at: 'again', text: t('lock.notSame') };
}

function triedText(tried: 'wrong' | 'early', now: number): string {
  const kept = lock.value;
  const from = kept === undefined ? 0 : triesFrom(settled(kept, now));
  if (tried === 'early' || from > now) return t('lock.waitUntil', { time: instantText(from) });
  return t('lock.wrong', { count: FREE_TRIES - (kept?.tries ?? 0) });
}
