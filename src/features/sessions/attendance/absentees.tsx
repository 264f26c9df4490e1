/** The end of calling names: who is absent, and why. */
import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { REASONS, type Reason } from '../../../domain/attendance/status.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { sheetCountOf, sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import type { Marking } from './use-marking.ts';
import { nameOf } from './words.ts';

interface AbsenteesProps {
  readonly session: Session;
  readonly marking: Marking;
  readonly onClose: () => void;
}

export function Absentees({ session, marking, onClose }: AbsenteesProps) {
  const { present, base } = sheetCountOf(session).value;
  const absent = sheetRowsOf(session).value.filter(
    ({ mark: { status } }) => status === 'vang_cld' || status === 'vang_kld',
  );
  return (
    <>
      <div class="absentees">
        <h3>{t('attendance.calling.done')}</h3>
        <p>{t('attendance.calling.doneCount', { present, base })}</p>
        <p class="hint">
          {absent.length === 0
            ? t('attendance.calling.nobodyAbsent')
            : t('attendance.calling.askReasons')}
        </p>
        {absent.map((row) => (
          <Absentee key={row.member} row={row} mark={marking.mark} />
        ))}
      </div>
      <button type="button" class="button button-main" onClick={onClose}>
        {t('attendance.calling.finish')}
      </button>
    </>
  );
}

interface AbsenteeProps {
  readonly row: SheetRow;
  readonly mark: Marking['mark'];
}

function Absentee({ row: { member, mark: now, ...person }, mark }: AbsenteeProps) {
  const isExcused = now.status === 'vang_cld';
  const excuse = (reason: Reason | undefined) => void mark(member, { status: 'vang_cld', reason });
  return (
    <div class="absentee" role="group" aria-label={nameOf(person)}>
      <p class="mark-person">{nameOf(person)}</p>
      <div class="chips">
        <Chip
          label={t('attendance.calling.noReason')}
          isOn={now.status === 'vang_kld'}
          onClick={() => void mark(member, { status: 'vang_kld' })}
        />
        <Chip
          label={t('attendance.calling.someReason')}
          isOn={isExcused && now.reason === undefined}
          onClick={() => excuse(undefined)}
        />
        {REASONS.map((reason) => (
          <Chip
            key={reason}
            label={t(`attendance.reason.${reason}`)}
            isOn={isExcused && now.reason === reason}
            onClick={() => excuse(reason)}
          />
        ))}
      </div>
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

const Chip = ({ label, isOn, onClick }: ChipProps) => (
  <button type="button" class="chip" aria-pressed={isOn} onClick={onClick}>
    {label}
  </button>
);
