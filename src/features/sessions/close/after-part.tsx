import { type CheckItem, dueDay, tickCheck } from '../../../domain/session/preparation.ts';
import type { Session } from '../../../domain/session/session.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { commit } from '../../../state/records.ts';
import { dayAt, today } from '../../../state/work/today.ts';
import { SavedTick } from '../../../ui/saved-tick.tsx';

interface AfterPartProps {
  readonly session: Session;
}

/** What is left to do once the meeting is over. Ticking is work, and corrects nothing. */
export function AfterPart({ session }: AfterPartProps) {
  const items = session.checks.filter(({ daysBefore }) => daysBefore === undefined);
  if (items.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby="close-after">
      <h2 id="close-after">{t('closing.after')}</h2>
      <ul role="list" class="close-ticks">
        {items.map((item) => (
          <li key={item.id}>
            <AfterTick session={session} item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AfterTick({ session, item }: AfterPartProps & { readonly item: CheckItem }) {
  const services = useServices();
  const about = [item.who, whenText(session, item, today(services))];
  return (
    <SavedTick
      label={
        <>
          {item.title}
          <span class="close-about">{about.filter((one) => one !== undefined).join(' · ')}</span>
        </>
      }
      checked={item.doneAt !== undefined}
      lostLabel={t('closing.notSaved')}
      onToggle={(done) =>
        commit(services, [tickCheck(session, item.id, done ? services.now() : undefined)])
      }
    />
  );
}

function whenText({ day: held }: Session, item: CheckItem, now: string): string | undefined {
  if (item.doneAt !== undefined)
    return t('closing.afterDone', { day: formatDay(dayAt(item.doneAt)) });
  const due = dueDay(item, held);
  if (due === undefined) return undefined;
  const day = formatDay(due);
  return due < now ? t('closing.afterLate', { day }) : t('closing.afterBy', { day });
}
