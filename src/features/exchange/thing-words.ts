import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { Thing, ThingSort } from '../../state/exchange/things.ts';

export const sortText = (sort: ThingSort): string => t(`backup.sort.${sort}`);

export function titleText({ title, session }: Thing): string {
  if (session === undefined) return title === '' ? t('backup.noName') : title;
  const kind = title === '' ? t(`sessions.kind.${session.kind}`) : title;
  return session.day === '' ? kind : `${formatDay(session.day)}: ${kind}`;
}

/** Marks one by one, the rest as a count. */
export function detailText({ marks, fields, apart }: Thing): readonly string[] {
  const lines = marks.map(({ name, from, to }) =>
    t('backup.mark', {
      name: name === '' ? t('backup.noName') : name,
      from: t(`attendance.status.${from}`),
      to: t(`attendance.status.${to}`),
    }),
  );
  const rest = fields - marks.length;
  return [
    ...lines,
    ...(apart === 0 ? [] : [t('backup.apart', { count: apart })]),
    ...(rest - apart > 0 ? [t('backup.fields', { count: rest - apart })] : []),
  ];
}
