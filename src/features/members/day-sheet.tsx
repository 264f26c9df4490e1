import { useSignal } from '@preact/signals';
import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { today } from '../../state/work/today.ts';
import { TextField } from '../../ui/form.tsx';
import { Sheet } from '../../ui/sheet.tsx';

interface DaySheetProps {
  readonly title: string;
  readonly text?: string;
  readonly label: string;
  readonly action: string;
  /** The day must not be earlier than this one. */
  readonly after: Day | undefined;
  readonly onSave: (day: Day) => void;
  readonly onClose: () => void;
}

/** Asks for one day; today is proposed. */
export function DaySheet({ title, text, label, action, after, onSave, onClose }: DaySheetProps) {
  const day = useSignal(today(useServices()));
  const problem = problemOf(day.value, after);
  return (
    <Sheet title={title} closeLabel={t('app.close')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (problem === undefined) onSave(day.value);
        }}
      >
        <TextField
          type="date"
          label={label}
          hint={text}
          problem={problem}
          value={day.value}
          onInput={(value) => {
            day.value = value;
          }}
        />
        <div class="sheet-buttons">
          <button type="submit" class="button button-main">
            {action}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

function problemOf(day: Day, after: Day | undefined): string | undefined {
  if (day === '') return t('members.dayMissing');
  return after !== undefined && day < after
    ? t('members.dayTooEarly', { day: formatDay(after) })
    : undefined;
}
