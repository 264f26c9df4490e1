import { useSignal } from '@preact/signals';
import {
  type Entry,
  ENTRY_TYPES,
  type EntryType,
  QUANTITIES,
} from '../../../domain/entry/entry.ts';
import { outcomeOf } from '../../../domain/entry/entry-check.ts';
import { quantityText } from '../../../domain/entry/quantity.ts';
import type { Group } from '../../../domain/group/group.ts';
import { routeHref } from '../../../domain/route.ts';
import '../../../i18n/papers.ts';
import { language, t } from '../../../i18n/translate.ts';
import { ofType, tableOfRegister } from '../../../state/work/register-tables.ts';
import { entriesOf } from '../../../state/work/report.ts';
import { Choice } from '../../../ui/controls.tsx';
import { Empty, RowLink } from '../../../ui/page.tsx';
import { RegisterFrame } from './frame.tsx';
import { GiveTable } from './give-table.tsx';

/** Targets, training, inspections and growth, as they were written down. */
export function RegistersScreen({ group }: { readonly group: string }) {
  return (
    <RegisterFrame group={group} title={t('registers.title')}>
      {(found) => <Registers group={found} />}
    </RegisterFrame>
  );
}

function Registers({ group }: { readonly group: Group }) {
  const type = useSignal<EntryType>('indicator');
  const entries = ofType(type.value, entriesOf(group.key).value);
  const table = tableOfRegister(type.value, entries, group);
  return (
    <>
      <Choice
        label={t('registers.which')}
        options={ENTRY_TYPES.map((value) => ({ value, label: t(`registers.type.${value}`) }))}
        value={type.value}
        onChange={(value) => {
          type.value = value;
        }}
      />
      <p class="registers-add">
        <a
          class="button button-main"
          href={routeHref({ name: 'entry', group: group.key, key: 'new', type: type.value })}
        >
          {t('registers.add')}
        </a>
      </p>
      {entries.length === 0 ? (
        <Empty title={t('registers.none')} text={t(`registers.about.${type.value}`)} />
      ) : (
        <>
          <ul role="list">
            {entries.map((entry) => (
              <EntryRow key={entry.key} entry={entry} />
            ))}
          </ul>
          <GiveTable table={table} group={group.name} />
        </>
      )}
    </>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const { group, key, type, title, period, action, unit } = entry;
  const outcome = outcomeOf(entry);
  const about = [period, action && t(`registers.actions.${action}`), unit].filter(Boolean);
  return (
    <RowLink href={routeHref({ name: 'entry', group, key, type })}>
      <span class="entry-row">
        <b>{title}</b>
        <small>{about.join(' · ')}</small>
        {QUANTITIES[type].map((name) => {
          const quantity = entry.quantities.get(name);
          return (
            quantity !== undefined && (
              <span key={name}>
                {t(`registers.quantity.${name}`)}: {quantityText(quantity, language.value)}
              </span>
            )
          );
        })}
        {outcome !== undefined && (
          <span class={outcome === 'ambiguous' ? 'entry-asked' : undefined}>
            {t(`registers.outcomes.${outcome}`)}
          </span>
        )}
      </span>
    </RowLink>
  );
}
