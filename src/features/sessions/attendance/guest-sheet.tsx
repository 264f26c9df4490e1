import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { GUEST_KINDS, type Guest } from '../../../domain/attendance/attendance.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { Segments } from '../../../ui/controls.tsx';
import { TextField } from '../../../ui/form.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { Marking } from './use-marking.ts';

interface GuestSheetProps {
  /** Undefined: a new one. */
  readonly before: Guest | undefined;
  readonly marking: Marking;
  readonly onClose: () => void;
}

export function GuestSheet({ before, marking, onClose }: GuestSheetProps) {
  const title = before === undefined ? t('attendance.guests.add') : t('attendance.guests.edit');
  const remove = () => {
    onClose();
    if (before !== undefined) void marking.removeGuest(before);
  };
  return (
    <Sheet title={title} closeLabel={t('app.close')} onClose={onClose}>
      <GuestForm before={before} marking={marking} onClose={onClose}>
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

function GuestForm({ before, marking, onClose, children }: FormProps) {
  const { newId } = useServices();
  const name = useSignal(before?.name ?? '');
  const office = useSignal(before?.office ?? '');
  const kind = useSignal(before?.kind ?? 'khach');
  const refused = useSignal(false);
  const save = () => {
    refused.value = name.value.trim() === '';
    if (refused.value) return;
    onClose();
    const about = { name: name.value, office: office.value.trim() || undefined, kind: kind.value };
    if (before === undefined) void marking.addGuest({ id: newId(), ...about });
    else void marking.changeGuest(before, { id: before.id, ...about });
  };
  return (
    <>
      <TextField
        label={t('attendance.guests.name')}
        problem={refused.value ? t('attendance.guests.noName') : undefined}
        value={name.value}
        onInput={(value) => {
          name.value = value;
        }}
        autocapitalize="words"
      />
      <TextField
        label={t('attendance.guests.office')}
        value={office.value}
        onInput={(value) => {
          office.value = value;
        }}
      />
      <Segments
        label={t('attendance.guests.kind')}
        options={GUEST_KINDS.map((value) => ({
          value,
          label: t(`attendance.guests.kinds.${value}`),
        }))}
        value={kind.value}
        onChange={(value) => {
          kind.value = value;
        }}
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
