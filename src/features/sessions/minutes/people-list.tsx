import { useSignal } from '@preact/signals';
import IconChosen from '~icons/lucide/check';
import { isNamed } from '../../../domain/people-order.ts';
import { t } from '../../../i18n/translate.ts';
import { FilterField } from '../../../ui/field.tsx';

export interface Person {
  readonly key: string;
  readonly fullName: string;
  readonly nickname?: string | undefined;
  /** Shown under the name. */
  readonly about?: string | undefined;
}

interface ListProps {
  readonly people: readonly Person[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string) => void;
}

/** A list that fits the screen needs no field to find a name. */
const FEW = 8;

export function PeopleList({ people, chosen, onChoose }: ListProps) {
  const asked = useSignal('');
  const shown = people.filter((person) => isNamed({ ...person, role: 'dang_vien' }, asked.value));
  return (
    <>
      {people.length > FEW && (
        <FilterField
          label={t('minutes.find')}
          hint={t('minutes.findHint')}
          clearLabel={t('minutes.clearFind')}
          value={asked.value}
          onInput={(value) => {
            asked.value = value;
          }}
        />
      )}
      <ul class="minutes-people" role="list">
        {shown.map(({ key, fullName, about }) => (
          <li key={key}>
            <button
              type="button"
              class="minutes-person"
              aria-pressed={chosen.has(key)}
              onClick={() => onChoose(key)}
            >
              <span>
                {fullName}
                {about !== undefined && <span class="minutes-about">{about}</span>}
              </span>
              {chosen.has(key) && <IconChosen class="icon minutes-saved" aria-hidden="true" />}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="hint">{t('minutes.noMatch')}</p>}
    </>
  );
}
