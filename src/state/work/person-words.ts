/** What is held of one person, in words: the same on the screen and in the file. */
import type { AboutPerson, Mention, PersonSession } from '../../domain/member/about-person.ts';
import type { PersonReport } from '../../domain/member/in-reports.ts';
import type { Membership } from '../../domain/member/standing.ts';
import { type Route, routeHref } from '../../domain/route.ts';
import type { Task } from '../../domain/task/task.ts';
import '../../i18n/exchange.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { kindName } from './session-names.ts';

export interface PersonLine {
  readonly text: string;
  /** Where it stands. */
  readonly href?: string | undefined;
}

export interface PersonPart {
  readonly id: 'profile' | 'sessions' | 'votes' | 'tasks' | 'reports' | 'mentions' | 'older';
  readonly heading: string;
  readonly lines: readonly PersonLine[];
}

export const personParts = (
  about: AboutPerson & { readonly older: readonly unknown[] },
): readonly PersonPart[] => {
  const { member, sessions, tasks, reports, mentions, older } = about;
  const none = [{ text: t('privacy.person.none') }];
  const orNone = (lines: readonly PersonLine[]) => (lines.length === 0 ? none : lines);
  return [
    { id: 'profile', heading: t('privacy.person.profile'), lines: profileLines(about) },
    {
      id: 'sessions',
      heading: t('privacy.person.sessions', { count: sessions.length }),
      lines: orNone(sessions.map((one) => sessionLine(member.key, one))),
    },
    {
      id: 'votes',
      heading: t('privacy.person.votes'),
      lines: [{ text: t('privacy.kept.votes') }],
    },
    {
      id: 'tasks',
      heading: t('privacy.person.tasks', { count: tasks.length }),
      lines: orNone(tasks.map(taskLine)),
    },
    {
      id: 'reports',
      heading: t('privacy.person.reports', { count: reports.length }),
      lines: orNone(reports.map(reportLine)),
    },
    {
      id: 'mentions',
      heading: t('privacy.person.mentions', { count: mentions.length }),
      lines: orNone(mentions.map(mentionLine)),
    },
    {
      id: 'older',
      heading: t('privacy.person.older'),
      lines: orNone(
        older.length === 0
          ? []
          : [{ text: t('privacy.person.olderCount', { count: older.length }) }],
      ),
    },
  ];
};

function profileLines({ member }: AboutPerson): readonly PersonLine[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('members.name'), member.fullName],
    [t('members.nickname'), member.nickname],
    [t('members.role'), t(`members.roles.${member.role}`)],
    [t('members.type'), t(`members.types.${member.memberType}`)],
    [t('members.unit'), member.unit],
    ...member.standings.map(
      (one) =>
        [t('members.standing'), `${t(`members.standings.${one.code}`)}${spanOf(one)}`] as const,
    ),
    ...member.memberships.map((one) => [t('members.belonging'), spanOf(one).slice(2)] as const),
    [t('privacy.person.card'), member.checkInCode],
  ];
  return facts.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [{ text: `${label}: ${value}` }],
  );
}

/** `, từ 01/02/2026 đến 03/04/2026` */
function spanOf({ from, to }: Pick<Membership, 'from' | 'to'>): string {
  if (from !== undefined && to !== undefined)
    return `, ${t('members.spanBoth', { from: formatDay(from), to: formatDay(to) })}`;
  if (from !== undefined) return `, ${t('members.spanFrom', { from: formatDay(from) })}`;
  return to === undefined ? '' : `, ${t('members.spanTo', { to: formatDay(to) })}`;
}

function sessionLine(key: string, { session, mark, isListed, spoke }: PersonSession): PersonLine {
  const { day, kind, title, group } = session;
  const facts = [
    mark === undefined
      ? isListed && t('privacy.person.listed')
      : t(`attendance.status.${mark.status}`),
    mark?.reason !== undefined && t(`attendance.reason.${mark.reason}`),
    mark?.late !== undefined && t('attendance.lateBy', { count: mark.late }),
    mark?.note,
    session.chair === key && t('privacy.person.chaired'),
    session.secretary === key && t('privacy.person.tookMinutes'),
    ...spoke.map((texts) =>
      texts.length === 0
        ? t('privacy.person.spoke')
        : t('privacy.person.said', { text: texts.join(' / ') }),
    ),
  ];
  const said = facts.filter((one) => typeof one === 'string' && one !== '').join(' · ');
  return {
    text: `${formatDay(day)}, ${title ?? kindName(kind)}: ${said}`,
    href: routeHref({ name: 'session', group, key: session.key, part: 'attendance' }),
  };
}

const taskLine = ({ type, goal, deadline, result, group, key }: Task): PersonLine => ({
  text: [
    `${t(`tasks.types.${type}`)}: ${goal}`,
    ...(deadline === undefined ? [] : [t('tasks.due', { day: formatDay(deadline) })]),
    ...(result === undefined ? [] : [result]),
  ].join(' · '),
  href: routeHref({ name: 'task', group, key }),
});

const reportLine = ({ file, unit, present, base }: PersonReport): PersonLine => ({
  text: `${file}: ${t('rollUp.presentOf', { present, base })}`,
  href: routeHref({ name: 'roll-up-unit', unit }),
});

const PLACES = ['minutes', 'task', 'annotation', 'entry', 'theme', 'paper', 'session'] as const;

function mentionLine({ record, text }: Mention): PersonLine {
  const [kind = '', group = '', key = ''] = record.split(':');
  const place = PLACES.find((one) => one === kind) ?? 'other';
  const to = placeOf(kind, group, key);
  return {
    text: `${t(`privacy.person.in.${place}`)}: “${text}”`,
    href: to && routeHref(to),
  };
}

function placeOf(kind: string, group: string, key: string): Route | undefined {
  switch (kind) {
    case 'minutes':
      return { name: 'session', group, key, part: 'minutes' };
    case 'paper':
      return { name: 'session', group, key, part: 'papers' };
    case 'session':
      return { name: 'session', group, key, part: 'agenda' };
    case 'task':
      return { name: 'task', group, key };
    case 'entry':
      return { name: 'entry', group, key };
    case 'theme':
      return { name: 'themes', group };
    case 'annotation':
      return { name: 'notes', at: key };
    default:
      return undefined;
  }
}
