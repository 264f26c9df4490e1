import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { GUEST_KINDS, type Guest } from '../../../domain/attendance/attendance.ts';
import { oneOf } from '../../../domain/decode.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { Segments } from '../../../ui/controls.tsx';
import { TextField } from '../../../ui/form.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { TakenUp } from '../taken-up.tsx';
import { useKeptForm } from '../use-kept-form.ts';
import type { Marking } from './use-marking.ts';

interface GuestSheetProps {
  /** Undefined: a new one. */
  readonly before: Guest | undefined;
  readonly session: Session;
  readonly marking: Marking;
  readonly onClose: () => void;
}

export function GuestSheet({ before, session, marking, onClose }: GuestSheetProps) {
  const title = before === undefined ? t('attendance.guests.add') : t('attendance.guests.edit');
  const remove = () => {
    onClose();
    if (before !== undefined) void marking.removeGuest(before);
  };
  return (
    <Sheet title={title} closeLabel={t('app.close')} onClose={onClose}>
      <GuestForm before={before} session={session} marking={marking} onClose={onClose}>
        {before !== undefined && (
          <button type="button" class="button" onClick={remove}>
            {t('attendance.guests.remove')}
          </button>
        )}
      </GuestForm>
    </Sheet>
  );
}

interface FormProps extends GuestSheetProps {
  /** Buttons beside the one that saves. */
  readonly children: ComponentChildren;
}

function GuestForm({ before, session, marking, onClose, children }: FormProps) {
  const { newId } = useServices();
  const kept = useKeptForm(`${session.id}/guest/${before?.id ?? 'new'}`, {
    name: before?.name ?? '',
    office: before?.office ?? '',
    kind: before?.kind ?? 'khach',
  });
  const { name, office, kind } = kept.form.value;
  const refused = useSignal(false);
  const save = () => {
    refused.value = name.trim() === '';
    if (refused.value) return;
    kept.forget();
    onClose();
    const about = { name, office: office.trim() || undefined, kind: kindOf(kind) };
    if (before === undefined) void marking.addGuest({ id: newId(), ...about });
    else void marking.changeGuest(before, { id: before.id, ...about });
  };
  return (
    <>
      <TakenUp kept={kept} />
      <TextField
        label={t('attendance.guests.name')}
        problem={refused.value ? t('attendance.guests.noName') : undefined}
        value={name}
        onInput={(value) => kept.set({ name: value })}
        autocapitalize="words"
      />
      <TextField
        label={t('attendance.guests.office')}
        value={office}
        onInput={(value) => kept.set({ office: value })}
      />
      <Segments
        label={t('attendance.guests.kind')}
        options={GUEST_KINDS.map((value) => ({
          value,
          label: t(`attendance.guests.kinds.${value}`),
        }))}
        value={kindOf(kind)}
        onChange={(value) => kept.set({ kind: value })}
      />
      <div class="button-row guest-buttons">
        <button type="button" class="button button-main" onClick={save}>
          {t('app.save')}
        </button>
        {children}
      </div>
    </>
  );
}

const kindOf = (kind: string): Guest['kind'] => oneOf(GUEST_KINDS, kind) ?? 'khach';
