/** How long it has been, against the plan. */
import type { ReadonlySignal } from '@preact/signals';
import { plannedMinutes } from '../../../domain/session/agenda.ts';
import { agendaClock, minutesHeld } from '../../../domain/session/clock.ts';
import type { Session } from '../../../domain/session/session.ts';
import { formatTime } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';

const MINUTE = 60_000;

interface ClockProps {
  readonly session: Session;
  readonly now: ReadonlySignal<number>;
}

/** The whole session. */
export function SessionClock({ session, now }: ClockProps) {
  const { startedAt, endedAt, items } = session;
  const planned = plannedMinutes(items);
  if (startedAt === undefined) {
    return <p class="agenda-clock">{t('agenda.planned', { count: planned })}</p>;
  }
  if (endedAt !== undefined) {
    return (
      <p class="agenda-clock">
        {t('agenda.held', {
          count: minutesHeld(session) ?? 0,
          from: formatTime(startedAt),
          to: formatTime(endedAt),
        })}
      </p>
    );
  }
  return <RunningClock session={session} now={now} />;
}

function RunningClock({ session, now }: ClockProps) {
  const clock = agendaClock(session, now.value);
  if (clock === undefined) return null;
  const { elapsed, planned, behind, endsAt } = clock;
  return (
    <div class="agenda-clock">
      <p role="timer">
        {t('agenda.elapsed')} <span class="agenda-figure">{clockText(elapsed)}</span>
        {planned > 0 && ` / ${t('agenda.minutes', { count: planned / MINUTE })}`}
      </p>
      {planned > 0 && (
        <p class={behind >= MINUTE ? 'agenda-late' : undefined}>
          {paceText(behind)} · {t('agenda.endsAt', { time: formatTime(endsAt) })}
        </p>
      )}
    </div>
  );
}

/** The item at hand. */
export function ItemClock({ session, now }: ClockProps) {
  const item = agendaClock(session, now.value)?.item;
  if (item === undefined) return null;
  const over = Math.floor((item.elapsed - item.planned) / MINUTE);
  return (
    <span class="agenda-time" role="timer">
      <span class="agenda-running">{clockText(item.elapsed)}</span>
      {item.planned > 0 && <span>/ {t('agenda.minutes', { count: item.planned / MINUTE })}</span>}
      {item.planned > 0 && over > 0 && (
        <span class="agenda-late">{t('agenda.over', { count: over })}</span>
      )}
    </span>
  );
}

function paceText(behind: number): string {
  const minutes = Math.trunc(behind / MINUTE);
  if (minutes > 0) return t('agenda.late', { count: minutes });
  return minutes < 0 ? t('agenda.ahead', { count: -minutes }) : t('agenda.onTime');
}

/** `12:40`, `1:02:40`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':');
}
