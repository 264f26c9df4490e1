/** The list beside what was opened from it, and what stands there before anything is. */
import type { VNode } from 'preact';
import { type Route, routeHref } from '../domain/route.ts';
import { t } from '../i18n/translate.ts';
import { Pane } from '../ui/pane.tsx';
import { useTitle } from '../ui/use-title.ts';

export type ListName = 'library' | 'sessions' | 'roll-up';

/** The list that a screen was opened from. */
export function listBeside({ name }: Route): ListName | undefined {
  if (name === 'library' || name === 'article') return 'library';
  if (name === 'sessions' || name === 'session') return 'sessions';
  return name === 'roll-up' || name === 'roll-up-unit' ? 'roll-up' : undefined;
}

/** As the rows of the list link to it: without the place in it. */
function openHref(at: Route): string {
  if (at.name === 'article')
    return routeHref({ name: at.name, pack: at.pack, article: at.article });
  if (at.name === 'session') return routeHref({ name: at.name, group: at.group, key: at.key });
  return at.name === 'roll-up-unit' ? routeHref(at) : '';
}

interface ListPaneProps {
  readonly list: ListName;
  readonly at: Route;
  readonly children: VNode;
}

export function ListPane({ list, at, children }: ListPaneProps) {
  const open = openHref(at);
  return (
    <section class="list-pane" aria-label={labelOf(list)}>
      <Pane.Provider value={open}>{children}</Pane.Provider>
    </section>
  );
}

export function NothingOpen({ list }: { readonly list: ListName }) {
  useTitle(list === 'library' ? t('app.name') : `${labelOf(list)} – ${t('app.name')}`);
  return (
    <main class="nothing-open" id="main">
      <p>{t('app.nothingOpen')}</p>
    </main>
  );
}

function labelOf(list: ListName): string {
  switch (list) {
    case 'library':
      return t('app.tabRead');
    case 'sessions':
      return t('app.tabSessions');
    case 'roll-up':
      return t('app.tabReports');
  }
}
