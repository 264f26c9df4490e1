/** What a session is called: by its own title, by its theme, or by its kind and month. */
import { monthOf, yearOf } from '../../domain/day.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { isRegular, type SessionKind } from '../../domain/session-kind.ts';
import { formatMonth } from '../../i18n/format.ts';
import { language, t } from '../../i18n/translate.ts';
import { themesOf } from './groups.ts';

export const kindName = (kind: SessionKind): string => t(`sessions.kind.${kind}`);

/** The lists of the group should be open; without them a theme is not named. */
export function sessionName(
  session: Pick<SessionHead, 'group' | 'kind' | 'day' | 'title' | 'theme'>,
): string {
  const { title, kind, day } = session;
  if (title !== undefined) return title;
  const theme = themeTitle(session);
  if (theme !== undefined) return t('sessions.withTheme', { theme });
  if (!isRegular(kind)) return kindName(kind);
  const month = formatMonth(monthOf(day), yearOf(day));
  return t('sessions.ofMonth', {
    kind: kindName(kind),
    month: language.value === 'vi' ? month.toLocaleLowerCase('vi') : month,
  });
}

/** Undefined where it takes up none, or one that is not here. */
export const themeTitle = ({
  group,
  theme,
}: Pick<SessionHead, 'group' | 'theme'>): string | undefined =>
  themesOf(group).value.find(({ key, deleted }) => key === theme && !deleted)?.title;
