import { useSignal } from '@preact/signals';
import { type GroupKind, isCell } from '../../domain/group/group.ts';
import { type Standing, type StandingCode, STANDINGS } from '../../domain/member/standing.ts';
import { t } from '../../i18n/translate.ts';
import { Choice } from '../../ui/controls.tsx';
import { TextField } from '../../ui/form.tsx';
import { Sheet } from '../../ui/sheet.tsx';

interface StandingSheetProps {
  readonly kind: GroupKind;
  readonly standing: Standing;
  readonly onSave: (standing: Standing) => void;
  readonly onClose: () => void;
}

/** What classes and study groups have no use for. */
const CELLS_ONLY: readonly StandingCode[] = ['tam_thoi_den', 'nv_dac_biet'];

export function StandingSheet({ kind, standing, onSave, onClose }: StandingSheetProps) {
  const code = useSignal(standing.code);
  const from = useSignal(standing.from ?? '');
  const to = useSignal(standing.to ?? '');
  const isWrong = from.value !== '' && to.value !== '' && to.value < from.value;
  const codes = STANDINGS.filter(
    (one) => one !== 'binh_thuong' && (isCell(kind) || !CELLS_ONLY.includes(one)),
  );
  const save = () => {
    if (isWrong) return;
    const [first, last] = [from.value, to.value].map((day) => (day === '' ? undefined : day));
    onSave({ id: standing.id, code: code.value, from: first, to: last });
  };
  return (
    <Sheet title={t('members.standingTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Choice
          label={t('members.standingKind')}
          options={codes.map((value) => ({ value, label: t(`members.standings.${value}`) }))}
          value={code.value}
          onChange={(value) => {
            code.value = value;
          }}
        />
        <TextField
          label={t('members.from')}
          type="date"
          value={from.value}
          onInput={(day) => {
            from.value = day;
          }}
        />
        <TextField
          label={t('members.to')}
          type="date"
          hint={t('members.toHint')}
          problem={isWrong ? t('members.wrongSpan') : undefined}
          value={to.value}
          onInput={(day) => {
            to.value = day;
          }}
        />
        <div class="sheet-buttons">
          <button type="submit" class="button button-main">
            {t('app.save')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
