import { type Signal, useSignal } from '@preact/signals';
import type { Group } from '../../domain/group/group.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { heldYears, openAbsences } from '../../state/work/absences.ts';
import { yearDocument, yearTable } from '../../state/work/group-lists.ts';
import { Choice } from '../../ui/controls.tsx';
import { OneList } from './one-list.tsx';

interface YearListProps {
  readonly group: Group;
  readonly first: number;
  readonly busy: Signal<boolean>;
}

/** Attendance of one year, of those in which sessions were held. */
export function YearList({ group, first, busy }: YearListProps) {
  const services = useServices();
  const year = useSignal(first);
  const years = heldYears(group.key);
  const choose = async (chosen: number) => {
    busy.value = true;
    if (await openAbsences(services, group.key, chosen)) year.value = chosen;
    // Shows the year before again when its sheets could not be read.
    busy.value = false;
  };
  return (
    <OneList
      table={yearTable(group, year.value)}
      busy={busy}
      of={[String(year.value), group.name]}
      paper={{ make: () => yearDocument(group, year.value), group }}
    >
      {years.length > 1 && (
        <Choice
          label={t('papers.year.choose')}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          value={String(year.value)}
          onChange={(chosen) => void choose(Number(chosen))}
        />
      )}
    </OneList>
  );
}
