import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Group } from '../../domain/group/group.ts';
import type { Member } from '../../domain/member/member.ts';
import { deleteMember } from '../../domain/member/member-edits.ts';
import { cleanName, proposeCapitals } from '../../domain/names.ts';
import { likeness } from '../../domain/names-alike.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { namedIn, newcomer, type Newcomer } from './people.ts';

/** A name that is like others on the list, before it is added. */
export interface Asked {
  readonly name: string;
  readonly alike: readonly Member[];
}

/** Name by name into the list: what is typed, asked and was added last. */
export function useQuickAdd(group: Group) {
  const services = useServices();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const wantsCapitals = useSignal(false);
  const asked = useSignal<Asked | undefined>(undefined);
  const last = useSignal<(Newcomer & { readonly name: string }) | undefined>(undefined);
  const proposed = proposeCapitals(cleanName(typed.value));
  const add = async (name: string) => {
    typed.value = '';
    const one = newcomer(services, group.key, { fullName: name });
    last.value = (await commit(services, [one.change])) ? { ...one, name } : undefined;
  };
  const submit = async () => {
    field.current?.focus();
    const name = (wantsCapitals.value ? proposed : undefined) ?? cleanName(typed.value);
    if (!/\p{L}/u.test(name)) {
      problem.value = t('members.nameMissing');
      return;
    }
    const alike = namedIn(group.key).filter(({ fullName }) => likeness(name, fullName));
    if (alike.length > 0) asked.value = { name, alike };
    else await add(name);
  };
  const answer = (given: 'another' | 'same') => {
    const name = asked.value?.name;
    asked.value = undefined;
    typed.value = '';
    if (given === 'another' && name !== undefined) void add(name);
  };
  const takeBack = async () => {
    const one = last.value;
    last.value = undefined;
    if (one !== undefined) await commit(services, [deleteMember(one.ref)]);
    field.current?.focus();
  };
  return { field, typed, problem, wantsCapitals, asked, last, proposed, submit, answer, takeBack };
}
