import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import IconPeople from '~icons/lucide/user-round-plus';
import type { Group } from '../../domain/group/group.ts';
import { isActive, type Member } from '../../domain/member/member.ts';
import { isNamed, orderPeople } from '../../domain/people-order.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { membersOf } from '../../state/work/groups.ts';
import { today } from '../../state/work/today.ts';
import { FilterField } from '../../ui/field.tsx';
import { Tick } from '../../ui/form.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { memberName } from './task-words.ts';

interface OwnersFieldProps {
  readonly group: Group;
  readonly label: string;
  /** Keys of members. */
  readonly owners: readonly string[];
  readonly problem?: string | undefined;
  readonly onChange: (owners: readonly string[]) => void;
}

/** With so few no search is needed. */
const FEW = 8;

/** Who does it: chosen from the list of the group. */
export function OwnersField({ group, label, owners, problem, onChange }: OwnersFieldProps) {
  const open = useSignal(false);
  const id = useId();
  const members = membersOf(group.key).value;
  const names = owners.map((key) => memberName(members, key));
  // The sheet stands outside, where the looks of a field do not reach.
  return (
    <>
      <div class="form-field owners" role="group" aria-labelledby={id}>
        <p id={id} class="owners-label">
          {label}
        </p>
        {names.length > 0 && <p>{names.join(', ')}</p>}
        <button
          type="button"
          class="button"
          aria-describedby={`${id}-about`}
          onClick={() => {
            open.value = true;
          }}
        >
          <IconPeople class="icon" aria-hidden="true" />
          {t('tasks.chooseOwners')}
        </button>
        <p id={`${id}-about`} class="form-problem">
          {problem}
        </p>
      </div>
      {open.value && (
        <OwnersSheet
          group={group}
          label={label}
          members={members}
          owners={owners}
          onChange={onChange}
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}

interface OwnersSheetProps extends Omit<OwnersFieldProps, 'problem'> {
  readonly members: readonly Member[];
  readonly onClose: () => void;
}

function OwnersSheet({ group, label, members, owners, onChange, onClose }: OwnersSheetProps) {
  const services = useServices();
  const asked = useSignal('');
  const day = today(services);
  // Whoever left since stays to be seen, and can be taken off.
  const listed = members.filter((one) => isActive(one, day) || owners.includes(one.key));
  const people = orderPeople(listed, group.peopleOrder);
  const found = people.filter((one) => isNamed(one, asked.value));
  return (
    <Sheet title={label} closeLabel={t('app.close')} onClose={onClose}>
      {people.length > FEW && (
        <FilterField
          label={t('tasks.findPerson')}
          hint={t('tasks.findHint')}
          clearLabel={t('tasks.clearFind')}
          value={asked.value}
          onInput={(text) => {
            asked.value = text;
          }}
        />
      )}
      <ul role="list" class="owners-list">
        {found.map(({ key, nickname }) => (
          <li key={key}>
            <Tick
              label={
                nickname ? `${memberName(members, key)} (${nickname})` : memberName(members, key)
              }
              checked={owners.includes(key)}
              onChange={(isIn) =>
                onChange(isIn ? [...owners, key] : owners.filter((one) => one !== key))
              }
            />
          </li>
        ))}
      </ul>
      <div class="owners-foot">
        <button type="button" class="button button-main" onClick={onClose}>
          {t('tasks.chosen')}
        </button>
      </div>
    </Sheet>
  );
}
