/** What a number counts, in a sheet: every entry leads to where it was written. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { routeHref } from '../../domain/route.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { printedShare } from '../../domain/share.ts';
import type { Task } from '../../domain/task/task.ts';
import { formatDay, formatRate } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { groupOf } from '../../state/work/groups.ts';
import { ALL, reportScope } from '../../state/work/report.ts';
import { sessionName } from '../../state/work/session-names.ts';
import { RowLink } from '../../ui/page.tsx';
import { Sheet } from '../../ui/sheet.tsx';

interface OpensProps {
  /** Of the sheet; with the number it is what the button is called. */
  readonly title: string;
  readonly class: string;
  readonly list: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A button that opens a list. */
export function Opens({ title, list, children, class: look }: OpensProps) {
  const open = useSignal(false);
  const set = (value: boolean) => () => {
    open.value = value;
  };
  return (
    <>
      <button type="button" class={look} aria-haspopup="dialog" onClick={set(true)}>
        {children}
      </button>
      {open.value && (
        <Sheet title={title} closeLabel={t('app.close')} onClose={set(false)}>
          {list}
        </Sheet>
      )}
    </>
  );
}

interface SessionListProps {
  readonly sessions: readonly SessionHead[];
  /** What to say of each; what is attended without it. */
  readonly say?: (session: SessionHead) => string | undefined;
}

export function SessionList({ sessions, say = attended }: SessionListProps) {
  if (sessions.length === 0) return <p class="hint">{t('reports.emptyList')}</p>;
  return (
    <ul role="list">
      {sessions.map((session) => (
        <RowLink
          key={session.id}
          href={routeHref({ name: 'session', group: session.group, key: session.key })}
        >
          <span class="counted-name">
            {sessionName(session)}
            {reportScope.value === ALL && <small>{groupOf(session.group)?.name}</small>}
          </span>
          <span class="counted-about">
            {[formatDay(session.day), say(session)].filter(Boolean).join(' · ')}
          </span>
        </RowLink>
      ))}
    </ul>
  );
}

/** `19/21 · 90,5%` */
export function attended({ count }: SessionHead): string | undefined {
  if (count === undefined) return undefined;
  const rate = printedShare(count.present, count.base);
  return `${count.present}/${count.base}${rate === undefined ? '' : ` · ${formatRate(rate)}`}`;
}

export function TaskLinks({ tasks }: { readonly tasks: readonly Task[] }) {
  if (tasks.length === 0) return <p class="hint">{t('reports.emptyList')}</p>;
  return (
    <ul role="list">
      {tasks.map(({ id, group, key, goal, deadline, settledOn }) => (
        <RowLink key={id} href={routeHref({ name: 'task', group, key })}>
          <span class="counted-name">{goal}</span>
          <span class="counted-about">
            {[
              deadline && t('reports.dueOn', { day: formatDay(deadline) }),
              settledOn && t('reports.doneOn', { day: formatDay(settledOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </RowLink>
      ))}
    </ul>
  );
}
