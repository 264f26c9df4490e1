import type { ComponentChildren, ComponentType } from 'preact';
import IconRead from '~icons/lucide/book-open';
import IconReports from '~icons/lucide/chart-no-axes-column';
import IconTasks from '~icons/lucide/list-checks';
import IconSessions from '~icons/lucide/users-round';
import { type Route, routeHref } from '../domain/route.ts';
import { t } from '../i18n/translate.ts';
import { route } from '../state/navigation.ts';
import { listBeside } from './list-pane.tsx';
import { isWide } from './wide.ts';
import './tabs.css';

interface Tab {
  readonly to: Extract<Route['name'], 'library' | 'sessions' | 'tasks' | 'reports'>;
  readonly label: 'app.tabRead' | 'app.tabSessions' | 'app.tabTasks' | 'app.tabReports';
  readonly Icon: ComponentType<{ class?: string }>;
}

const TABS: readonly Tab[] = [
  { to: 'library', label: 'app.tabRead', Icon: IconRead },
  { to: 'sessions', label: 'app.tabSessions', Icon: IconSessions },
  { to: 'tasks', label: 'app.tabTasks', Icon: IconTasks },
  { to: 'reports', label: 'app.tabReports', Icon: IconReports },
];

/** On the screens that a part of the app begins with; where there is room, on all. */
const hasTabs = (): boolean =>
  isWide.value || TABS.some(({ to }) => to === tabOf(route.value.name));

/** Search is part of reading. */
const tabOf = (name: Route['name']): Route['name'] => (name === 'search' ? 'library' : name);

/** A screen, with the parts of the app at its foot (at its side where there is room). */
export function WithTabs({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class={hasTabs() ? 'with-tabs' : undefined}>
      {children}
      {hasTabs() && <Tabs at={route.value} />}
    </div>
  );
}

function Tabs({ at }: { readonly at: Route }) {
  const list = listBeside(at);
  return (
    <nav class="tabs" aria-label={t('app.tab')}>
      {TABS.map(({ to, label, Icon }) => (
        <a
          key={to}
          class="tab"
          href={routeHref({ name: to })}
          aria-current={to === tabOf(at.name) ? 'page' : to === list || undefined}
        >
          <Icon class="icon" />
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
