/** Everything that can be recorded of one person. What is chosen most often takes one tap here. */
import { useSignal } from '@preact/signals';
import type { MarkPatch } from '../../../domain/attendance/attendance-edits.ts';
import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { REASONS, type Status } from '../../../domain/attendance/status.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { TextField } from '../../../ui/form.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { KeptField } from '../../../ui/kept-field.tsx';
import { LOOKS } from './status-look.ts';
import type { Marking } from './use-marking.ts';
import { aboutPerson, nameOf, statusName } from './words.ts';
import './mark-sheet.css';

interface MarkSheetProps {
  readonly session: Session;
  readonly row: SheetRow;
  readonly marking: Pick<Marking, 'mark' | 'note'>;
  readonly onClose: () => void;
}

export function MarkSheet({ session, row, marking, onClose }: MarkSheetProps) {
  const { member, mark: now } = row;
  const choose = (patch: MarkPatch) => {
    onClose();
    void marking.mark(member, patch);
  };
  const about = aboutPerson(row);
  return (
    <Sheet title={nameOf(row)} closeLabel={t('app.close')} onClose={onClose}>
      {about !== '' && <p class="hint">{about}</p>}
      <div class="mark-choices">
        <StatusButton status="vang_cld" row={row} choose={choose} />
        <div class="chips" role="group" aria-label={t('attendance.setMark.reasons')}>
          {REASONS.map((reason) => {
            const isNow = now.status === 'vang_cld' && now.reason === reason;
            return (
              <button
                key={reason}
                type="button"
                class="chip"
                aria-pressed={isNow}
                onClick={() => choose({ status: 'vang_cld', reason: isNow ? undefined : reason })}
              >
                {t(`attendance.reason.${reason}`)}
              </button>
            );
          })}
        </div>
        <StatusButton status="vang_kld" row={row} choose={choose} />
        <StatusButton status="di_muon" row={row} choose={choose} />
        <Minutes session={session} row={row} choose={choose} />
        <StatusButton status="co_mat" row={row} choose={choose} />
        <details class="mark-others" open={isRare(row)}>
          <summary>{t('attendance.setMark.others')}</summary>
          {RARE.map((status) => (
            <StatusButton key={status} status={status} row={row} choose={choose} />
          ))}
          <Note row={row} save={(note) => marking.note(member, note)} />
        </details>
      </div>
    </Sheet>
  );
}

const RARE: readonly Status[] = ['mien', 'tam_di', 'chua_ghi'];

const isRare = ({ mark: { status, note } }: SheetRow): boolean =>
  note !== undefined || status === 'mien' || status === 'tam_di';

interface ChoiceProps {
  readonly row: SheetRow;
  readonly choose: (patch: MarkPatch) => void;
}

function StatusButton({ status, row, choose }: ChoiceProps & { readonly status: Status }) {
  const { Icon, tone } = LOOKS[status];
  return (
    <button
      type="button"
      class={`mark-choice mark-${tone}`}
      aria-pressed={row.mark.status === status}
      onClick={() => choose({ status })}
    >
      {Icon ? <Icon class="icon" /> : <span class="icon" />}
      {statusName(status)}
    </button>
  );
}

const USUAL: readonly number[] = [5, 10, 15, 30];
/** Later than that nobody comes, or the session was left running. */
const LATEST = 180;

function Minutes({ session, row, choose }: ChoiceProps & { readonly session: Session }) {
  const { status, late } = row.mark;
  const now = minutesSinceStart(session, useServices().now());
  const choices = [...(now === undefined ? [] : [now]), ...USUAL.filter((one) => one !== now)];
  return (
    <>
      <div class="chips" role="group" aria-label={t('attendance.setMark.late')}>
        {choices.map((count) => (
          <button
            key={count}
            type="button"
            class="chip"
            aria-pressed={status === 'di_muon' && late === count}
            onClick={() => choose({ status: 'di_muon', late: count })}
          >
            {count === now
              ? t('attendance.setMark.lateNow', { count })
              : t('attendance.setMark.minutes', { count })}
          </button>
        ))}
      </div>
      {status === 'di_muon' && <ExactMinutes row={row} choose={choose} />}
    </>
  );
}

function minutesSinceStart(session: Session, now: number): number | undefined {
  if (session.status !== 'running' || session.startedAt === undefined) return undefined;
  const minutes = Math.floor((now - session.startedAt) / 60_000);
  return minutes >= 1 && minutes <= LATEST ? minutes : undefined;
}

function ExactMinutes({ row, choose }: ChoiceProps) {
  const before = row.mark.late === undefined ? '' : String(row.mark.late);
  const typed = useSignal(before);
  return (
    <TextField
      label={t('attendance.setMark.exact')}
      type="number"
      min={0}
      max={LATEST}
      value={typed.value}
      onInput={(value) => {
        typed.value = value;
      }}
      onDone={() => {
        const minutes = Number.parseInt(typed.value, 10);
        if (typed.value === before || !(minutes >= 0)) return;
        choose({ status: 'di_muon', late: minutes });
      }}
    />
  );
}

interface NoteProps {
  readonly row: SheetRow;
  readonly save: (note: string | undefined) => Promise<boolean>;
}

function Note({ row, save }: NoteProps) {
  return (
    <KeptField
      label={t('attendance.setMark.note')}
      hint={t('attendance.setMark.noteHint')}
      stored={row.mark.note ?? ''}
      save={(typed) => save(typed.trim() === '' ? undefined : typed.trim())}
      words={{ saved: t('app.saved'), failed: t('attendance.unsaved') }}
      autocapitalize="sentences"
    />
  );
}
