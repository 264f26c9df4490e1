/** What is said of a note: where it is, its day, its colour. */
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import type { Route } from '../../../domain/route.ts';
import { localTime } from '../../../domain/time-of-day.ts';
import { formatDay } from '../../../i18n/format.ts';
import { pick, t } from '../../../i18n/translate.ts';
import { indexes } from '../../../state/library.ts';
import { sessionsOf } from '../../../state/work/groups.ts';
import { sessionName } from '../../../state/work/session-names.ts';

/** The article or session it is on; undefined for a note of its own. */
export const placeOf = (note: Annotation): string | undefined =>
  articleTitle(note) ?? sessionTitle(note.session);

/** As the article is called now, else as it was called then. */
function articleTitle({ article, title }: Annotation): string | undefined {
  const [pack = '', id = ''] = article?.split('/') ?? [];
  const entry = indexes.value.get(pack)?.articles.find((one) => one.id === id);
  return entry === undefined ? title : pick(entry.title);
}

/** @param session `group/key`; its lists should be open */
export function sessionTitle(session: string | undefined): string | undefined {
  if (session === undefined) return undefined;
  const [group = '', key = ''] = session.split('/');
  const head = sessionsOf(group).value.find((one) => one.key === key);
  return head === undefined
    ? t('notes.someSession')
    : `${sessionName(head)}, ${formatDay(head.day)}`;
}

export const dayOf = ({ at }: Pick<Annotation, 'at'>): string => formatDay(localTime(at).day);

/** Where it leads; undefined for a note of its own. */
export function routeOf({ article, anchor, session }: Annotation): Route | undefined {
  const [pack = '', id = ''] = article?.split('/') ?? [];
  if (id !== '') {
    const place = anchor === undefined ? {} : { lang: anchor.lang, at: anchor.block };
    return { name: 'article', pack, article: id, ...place };
  }
  const [group = '', key = ''] = session?.split('/') ?? [];
  return key === '' ? undefined : { name: 'session', group, key };
}
