import { toldEnd, toldStart } from '../../../domain/session/clock.ts';
import { setTimes } from '../../../domain/session/planning.ts';
import type { Session } from '../../../domain/session/session.ts';
import { isTimeOfDay, localTime } from '../../../domain/time-of-day.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import type { ClosingView } from '../../../state/work/closing.ts';
import { KeptField } from '../../../ui/kept-field.tsx';
import { useEdit } from '../use-edit.ts';

interface TimesPartProps {
  readonly session: Session;
  readonly view: ClosingView;
}

/** When it began and ended, and how long that is; by hand where the clock was not started. */
export function TimesPart({ session, view }: TimesPartProps) {
  const { startedAt, endedAt, status } = session;
  return (
    <section class="page-part" aria-labelledby="close-times">
      <h2 id="close-times">{t('closing.times')}</h2>
      <div class="close-times">
        <TimeField session={session} name="startedAt" label={t('closing.began')} />
        <TimeField session={session} name="endedAt" label={t('closing.ended')} />
      </div>
      {status === 'running' && startedAt !== undefined && endedAt === undefined && (
        <p class="hint">{t('closing.endNow')}</p>
      )}
      {view.minutes !== undefined && <Held minutes={view.minutes} view={view} />}
    </section>
  );
}

function Held({ minutes, view }: { readonly minutes: number; readonly view: ClosingView }) {
  const { requiredMinutes: required } = view;
  return (
    <p>
      {required === undefined
        ? t('closing.held', { count: minutes })
        : t('closing.heldOf', { count: minutes, required })}
    </p>
  );
}

interface TimeFieldProps {
  readonly session: Session;
  readonly name: 'startedAt' | 'endedAt';
  readonly label: string;
}

function TimeField({ session, name, label }: TimeFieldProps) {
  const { now } = useServices();
  const { write } = useEdit(session);
  const instant = session[name];
  const toldTime = name === 'endedAt' ? toldEnd : toldStart;
  const read = (time: string) => (isTimeOfDay(time) ? toldTime(session, time, now()) : undefined);
  const problemOf = (time: string) => {
    const told = read(time);
    if (told !== undefined && 'fault' in told) return t(`closing.timeFault.${told.fault}`);
    return undefined;
  };
  return (
    <KeptField
      label={label}
      type="time"
      stored={instant === undefined ? '' : localTime(instant).time}
      save={async (time) => {
        const told = read(time);
        const at = told !== undefined && 'at' in told ? told.at : undefined;
        if (time !== '' && at === undefined) return false;
        return write([setTimes(session, { [name]: at })]);
      }}
      problemOf={problemOf}
      words={{ failed: t('sessions.notSaved') }}
    />
  );
}
