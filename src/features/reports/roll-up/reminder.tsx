/** A text for those whose report is not here, to be shared or copied. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Day } from '../../../domain/day.ts';
import type { RollUp } from '../../../domain/roll-up/roll-up.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { deadlineOf } from '../../../state/roll-up/received.ts';
import { today } from '../../../state/work/today.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { shareOrCopy } from '../../../ui/share-text.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { periodName } from '../period-words.ts';
import { rollUpPeriod } from './words.ts';

export function Reminder({ result }: { readonly result: RollUp }) {
  const open = useSignal(false);
  const day = today(useServices());
  const missing = result.rows.filter(({ state }) => state !== 'received');
  if (missing.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        {t('rollUp.remind', { count: missing.length })}
      </button>
      {open.value && (
        <ReminderSheet
          text={reminderText(result, day)}
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}

/** In the language of the app. */
export function reminderText({ rows, span }: RollUp, day: Day): string {
  const missing = rows.filter(({ state }) => state !== 'received');
  const due = deadlineOf(span);
  const period = periodName(rollUpPeriod(day));
  return [
    t('rollUp.reminder.title', { period }),
    t('rollUp.reminder.still', { day: formatDay(day), count: missing.length }),
    ...missing.map(
      ({ unit, state }, at) =>
        `${at + 1}. ${unit.name}${state === 'partial' ? ` (${t('rollUp.mark.partial')})` : ''}`,
    ),
    due === undefined
      ? t('rollUp.reminder.please')
      : t('rollUp.reminder.pleaseBefore', { day: formatDay(due) }),
  ].join('\n');
}

function ReminderSheet({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const byHand = useSignal(false);
  const settle = (given: 'copied' | 'refused' | 'shared' | 'cancelled') => {
    if (given === 'copied') void tell(t('rollUp.copied'), { lasts: 5000 });
    if (given === 'copied' || given === 'shared') onClose();
    if (given !== 'refused') return;
    byHand.value = true;
    field.current?.focus();
    field.current?.select();
  };
  const copy = async () => settle((await copyText(text)) ? 'copied' : 'refused');
  const share = async () => settle(await shareOrCopy({ text }, text));
  const title = t('rollUp.reminder.name');
  return (
    <Sheet title={title} closeLabel={t('app.close')} onClose={onClose}>
      <textarea
        ref={field}
        class="reminder-text"
        readOnly
        rows={12}
        aria-label={title}
        value={text}
      />
      <p class="hint" role="status">
        {byHand.value && t('rollUp.copyByHand')}
      </p>
      <div class="button-row">
        {'share' in navigator && (
          <button type="button" class="button button-main" onClick={() => void share()}>
            {t('rollUp.shareText')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy()}>
          {t('rollUp.copyText')}
        </button>
      </div>
    </Sheet>
  );
}
