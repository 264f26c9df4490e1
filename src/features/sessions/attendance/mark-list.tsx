/** The people of a session, to be found and ticked. */
import { useSignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import IconFind from '~icons/lucide/search';
import { type SheetRow, unrecordedOf } from '../../../domain/attendance/sheet.ts';
import { isNamed } from '../../../domain/people-order.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { sheetRowsOf, unsavedPeopleOf } from '../../../state/work/attendance-sheet.ts';
import { attendanceOf } from '../../../state/work/session.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { FilterField } from '../../../ui/field.tsx';
import { Tick } from '../../../ui/form.tsx';
import { useByAndBy } from '../../../ui/use-by-and-by.ts';
import { MarkRow } from './mark-row.tsx';
import type { Edit } from '../use-edit.ts';
import type { Marking } from './use-marking.ts';
import { correctionsInWords } from './words.ts';
import type { ComponentChildren } from 'preact';

interface MarkListProps {
  readonly session: Session;
  readonly edit: Edit;
  readonly marking: Marking;
  readonly onOpen: (row: SheetRow) => void;
  /** Other ways to record, beside the way to find a name. */
  readonly children?: ComponentChildren;
}

/** Above so many people the field to find one is there at once. */
const MANY = 40;

export function MarkList({ session, edit, marking, onOpen, children }: MarkListProps) {
  const rows = sheetRowsOf(session).value;
  const finding = useSignal(rows.length > MANY);
  const asked = useSignal('');
  /** Who was not recorded when only they were asked for: nobody leaves the list under a thumb. */
  const only = useSignal<ReadonlySet<string> | undefined>(undefined);
  const shown = rows.filter(
    (row) =>
      (asked.value === '' || isNamed(row, asked.value)) && (only.value?.has(row.member) ?? true),
  );
  const showOnlyUnrecorded = (isOn: boolean) => {
    only.value = isOn ? new Set(unrecordedOf(rows).map(({ member }) => member)) : undefined;
  };
  return (
    <section aria-label={t('attendance.list')}>
      <div class="mark-tools">
        {children}
        <IconButton
          label={t('attendance.find')}
          pressed={finding.value}
          onClick={() => {
            finding.value = !finding.value;
            asked.value = '';
            only.value = undefined;
          }}
        >
          <IconFind class="icon" />
        </IconButton>
      </div>
      {finding.value && (
        <div class="mark-find">
          <FilterField
            label={t('attendance.find')}
            hint={t('attendance.findHint')}
            clearLabel={t('attendance.clearFind')}
            value={asked.value}
            onInput={(value) => {
              asked.value = value;
            }}
          />
          <Tick
            label={t('attendance.onlyUnrecorded')}
            checked={only.value !== undefined}
            onChange={showOnlyUnrecorded}
          />
        </div>
      )}
      <Rows session={session} rows={shown} edit={edit} marking={marking} onOpen={onOpen} />
    </section>
  );
}

interface RowsProps extends Omit<MarkListProps, 'children'> {
  readonly rows: readonly SheetRow[];
}

function Rows({ session, rows, edit, marking, onOpen }: RowsProps) {
  const unsaved = unsavedPeopleOf(session).value;
  const { corrections } = attendanceOf(session).value;
  const isFinal = session.status === 'closed';
  const corrected = useMemo(() => correctionsInWords(corrections), [corrections]);
  // While a closed session is corrected, nothing changes by a mere touch.
  const tick = useCallback((row: SheetRow) => void marking.tick(row), [marking]);
  const drawn = useByAndBy(rows);
  if (rows.length === 0) return <p class="mark-nobody">{t('attendance.noMatch')}</p>;
  return (
    <ul class="mark-list" role="list">
      {drawn.map((row) => (
        <MarkRow
          key={row.member}
          row={row}
          isUnsaved={unsaved.has(row.member)}
          isReadOnly={edit.isReadOnly}
          corrected={corrected.get(row.member)}
          onTick={isFinal ? onOpen : tick}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}
