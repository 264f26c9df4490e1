import { useSignal } from '@preact/signals';
import { t } from '../../../i18n/translate.ts';
import { TextField } from '../../../ui/form.tsx';

interface FormProps {
  readonly title: string;
  readonly minutes: number;
  readonly onSave: (title: string, minutes: number) => void;
}

const MOST_MINUTES = 600;

/** What an item is called and how long it is to take. */
export function ItemForm({ title, minutes, onSave }: FormProps) {
  const name = useSignal(title);
  const length = useSignal(String(minutes));
  const isTried = useSignal(false);
  const count = Number(length.value);
  const isCount = Number.isInteger(count) && count >= 0 && count <= MOST_MINUTES;
  const save = (event: Event) => {
    event.preventDefault();
    isTried.value = true;
    if (name.value.trim() !== '' && isCount) onSave(name.value, count);
  };
  return (
    <form onSubmit={save} noValidate>
      <TextField
        label={t('agenda.itemTitle')}
        value={name.value}
        autocapitalize="sentences"
        problem={isTried.value && name.value.trim() === '' ? t('agenda.noTitle') : undefined}
        onInput={(value) => {
          name.value = value;
        }}
      />
      <TextField
        label={t('agenda.itemMinutes')}
        type="number"
        min={0}
        max={MOST_MINUTES}
        value={length.value}
        problem={isCount ? undefined : t('agenda.badMinutes')}
        onInput={(value) => {
          length.value = value;
        }}
      />
      <button type="submit" class="button button-main">
        {t('app.save')}
      </button>
    </form>
  );
}
