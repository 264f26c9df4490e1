import { type Signal, useSignal } from '@preact/signals';
import type { Group } from '../../domain/group/group.ts';
import { formatMonth } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { resultsTable, taskMonths } from '../../state/work/group-lists.ts';
import { Choice } from '../../ui/controls.tsx';
import { OneList } from './one-list.tsx';

interface ResultsListProps {
  readonly group: Group;
  readonly busy: Signal<boolean>;
}

/** What became of the tasks of one month. */
export function ResultsList({ group, busy }: ResultsListProps) {
  const services = useServices();
  const months = taskMonths(services, group);
  const month = useSignal(months[0] ?? '');
  return (
    <OneList
      table={resultsTable(services, group, month.value)}
      busy={busy}
      of={[month.value, group.name]}
    >
      {months.length > 1 && (
        <Choice
          label={t('reports.by.month')}
          options={months.map((value) => ({ value, label: formatMonth(value) }))}
          value={month.value}
          onChange={(chosen) => {
            month.value = chosen;
          }}
        />
      )}
    </OneList>
  );
}
