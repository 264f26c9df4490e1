import { useSignal } from '@preact/signals';
import type { Ref } from '../../../domain/write.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import {
  type Codes,
  type CodeSeries,
  noteShown,
  prepareCodes,
} from '../../../state/exchange/codes.ts';
import { type Sending, sendFile } from '../../../state/exchange/sending.ts';
import { handOver } from '../../../ui/hand-over.ts';
import { type LockChoice, useLock } from '../lock-part.tsx';

export const WHATS = ['members', 'session', 'all'] as const;
export type What = (typeof WHATS)[number];

/** `failed`: the phone's data could not be read. */
export type Made = Codes | 'failed';

interface Send {
  readonly what: What;
  readonly choose: (what: What) => void;
  readonly hasNames: boolean;
  readonly lock: LockChoice;
  readonly busy: boolean;
  /** Of what is chosen now. */
  readonly made: Made | undefined;
  /** Makes codes, and shows them unless a file is better. */
  readonly prepare: () => void;
  readonly give: () => void;
  readonly show: () => void;
  readonly hide: () => void;
  readonly showing: { readonly codes: Codes; readonly series: CodeSeries } | undefined;
}

/** @param session absent: everything */
export function useSend(session: Ref | undefined): Send {
  const services = useServices();
  const what = useSignal<What>(session === undefined ? 'all' : 'members');
  const lock = useLock();
  const last = useSignal<{ readonly of: string; readonly made: Made } | undefined>(undefined);
  const busy = useSignal(false);
  const isShown = useSignal(false);
  const hasNames = what.value !== 'members';
  const phrase = hasNames ? lock.phrase : undefined;
  const sending: Sending =
    session === undefined || what.value === 'all' ? 'all' : { what: what.value, session };
  // Codes without the lock that was chosen since must not be shown.
  const chosen = `${what.value} ${phrase ?? ''}`;
  const made = last.value?.of === chosen ? last.value.made : undefined;
  const during = async (work: () => Promise<unknown>) => {
    if (busy.value || (hasNames && !lock.check())) return;
    busy.value = true;
    await work();
    busy.value = false;
  };
  const make = async () => {
    const made = await prepareCodes(services, sending, phrase).catch(() => 'failed' as const);
    last.value = { of: chosen, made };
    if (made !== 'failed' && made.advice === 'codes') show(made);
  };
  const show = (codes: Codes) => {
    isShown.value = true;
    void noteShown(services, t(`exchange.whats.${what.value}`), codes);
  };
  return {
    what: what.value,
    choose: (next) => {
      what.value = next;
    },
    hasNames,
    lock,
    busy: busy.value,
    made,
    prepare: () => void during(make),
    give: () => void during(() => sendFile(services, sending, handOver, phrase)),
    show: () => {
      if (made !== undefined && made !== 'failed') show(made);
    },
    hide: () => {
      isShown.value = false;
    },
    showing: isShown.value ? shownOf(made) : undefined,
  };
}

const shownOf = (made: Made | undefined) =>
  made === undefined || made === 'failed' || made.series === undefined
    ? undefined
    : { codes: made, series: made.series };
