import { useSignal } from '@preact/signals';
import type { Day } from '../../domain/day.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { today } from '../../state/work/today.ts';
import { Sheet } from '../../ui/sheet.tsx';

interface StartProps {
  readonly session: SessionHead;
  readonly label: string;
  /** @param moveTo the day that the session gets; undefined: it keeps its own */
  readonly onStart: (moveTo: Day | undefined) => void;
}

/** Starts a session; on another day than it was planned for, first asks which day counts. */
export function StartButton({ session, label, onStart }: StartProps) {
  const services = useServices();
  const isAsking = useSignal(false);
  const close = () => {
    isAsking.value = false;
  };
  const press = () => {
    if (session.day === today(services)) onStart(undefined);
    else isAsking.value = true;
  };
  const start = (moveTo: Day | undefined) => () => {
    close();
    onStart(moveTo);
  };
  return (
    <>
      <button type="button" class="button button-main" onClick={press}>
        {label}
      </button>
      {isAsking.value && (
        <Sheet title={t('sessions.startDay.title')} closeLabel={t('app.close')} onClose={close}>
          <p>{t('sessions.startDay.text', { day: formatDay(session.day) })}</p>
          <div class="button-row">
            <button type="button" class="button button-main" onClick={start(today(services))}>
              {t('sessions.startDay.move', { day: formatDay(today(services)) })}
            </button>
            <button type="button" class="button" onClick={start(undefined)}>
              {t('sessions.startDay.keep', { day: formatDay(session.day) })}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('app.cancel')}
            </button>
          </div>
        </Sheet>
      )}
    </>
  );
}
