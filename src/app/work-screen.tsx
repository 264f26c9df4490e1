import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { routeHref, type WorkRoute } from '../domain/route.ts';
import { useServices } from '../state/context.ts';
import { lookAtRecords, recordsHealth } from '../state/work/health.ts';
import type { Lazy } from '../ui/lazy.tsx';
import { lazyScreen } from './lazy-screen.tsx';
import { UnknownScreen } from './problem-screen.tsx';
import { watchPrints } from './prints.ts';

const SessionScreen = lazyScreen(
  async () => (await import('../features/sessions/session-screen.tsx')).SessionScreen,
);
const SessionsScreen = lazyScreen(
  async () => (await import('../features/sessions/list/sessions-screen.tsx')).SessionsScreen,
);

const LostScreen = lazyScreen(async () => (await import('./lost-screen.tsx')).LostScreen);
const SessionNewScreen = lazyScreen(
  async () => (await import('../features/sessions/plan/session-new-screen.tsx')).SessionNewScreen,
);

const GroupsScreen = lazyScreen(
  async () => (await import('../features/members/groups-screen.tsx')).GroupsScreen,
);
const GroupNewScreen = lazyScreen(
  async () => (await import('../features/members/group-new-screen.tsx')).GroupNewScreen,
);
const GroupScreen = lazyScreen(
  async () => (await import('../features/members/group-screen.tsx')).GroupScreen,
);
const MembersScreen = lazyScreen(
  async () => (await import('../features/members/members-screen.tsx')).MembersScreen,
);
const MemberScreen = lazyScreen(
  async () => (await import('../features/members/member-screen.tsx')).MemberScreen,
);
const PersonScreen = lazyScreen(
  async () => (await import('../features/members/person/person-screen.tsx')).PersonScreen,
);
const ImportScreen = lazyScreen(
  async () => (await import('../features/members/import-screen.tsx')).ImportScreen,
);
const CardsScreen = lazyScreen(
  async () => (await import('../features/members/cards-screen.tsx')).CardsScreen,
);
const TasksScreen = lazyScreen(
  async () => (await import('../features/tasks/tasks-screen.tsx')).TasksScreen,
);
const NewTaskScreen = lazyScreen(
  async () => (await import('../features/tasks/new-task-screen.tsx')).NewTaskScreen,
);
const TaskScreen = lazyScreen(
  async () => (await import('../features/tasks/task-screen.tsx')).TaskScreen,
);
const ThemesScreen = lazyScreen(
  async () => (await import('../features/sessions/plan/themes/themes-screen.tsx')).ThemesScreen,
);
const ListsScreen = lazyScreen(
  async () => (await import('../features/papers/lists-screen.tsx')).ListsScreen,
);
const RegistersScreen = lazyScreen(
  async () => (await import('../features/reports/registers/registers-screen.tsx')).RegistersScreen,
);
const EntryScreen = lazyScreen(
  async () => (await import('../features/reports/registers/entry-screen.tsx')).EntryScreen,
);
const CampaignScreen = lazyScreen(
  async () => (await import('../features/reports/registers/campaign-screen.tsx')).CampaignScreen,
);
const ReportsScreen = lazyScreen(
  async () => (await import('../features/reports/reports-screen.tsx')).ReportsScreen,
);

const SendScreen = lazyScreen(
  async () => (await import('../features/reports/roll-up/send/send-screen.tsx')).SendScreen,
);

const RollUpScreen = lazyScreen(
  async () => (await import('../features/reports/roll-up/roll-up-screen.tsx')).RollUpScreen,
);
const RollUpUnitsScreen = lazyScreen(
  async () => (await import('../features/reports/roll-up/units-screen.tsx')).UnitsScreen,
);
const RollUpUnitScreen = lazyScreen(
  async () => (await import('../features/reports/roll-up/unit-screen.tsx')).UnitScreen,
);
const RollUpTablesScreen = lazyScreen(
  async () => (await import('../features/reports/roll-up/tables-screen.tsx')).TablesScreen,
);

const NotesScreen = lazyScreen(
  async () => (await import('../features/notes/page/notes-screen.tsx')).NotesScreen,
);

type Drawn = { readonly [R in WorkRoute as R['name']]?: (at: R) => VNode };

const WORK: Drawn = {
  themes: (at) => <ThemesScreen key={at.group} group={at.group} />,
  lists: ({ group }) => <ListsScreen key={group} group={group} />,
  groups: () => <GroupsScreen />,
  'group-new': () => <GroupNewScreen />,
  group: ({ group }) => <GroupScreen key={group} group={group} />,
  members: ({ group }) => <MembersScreen key={group} group={group} />,
  member: ({ group, key }) => <MemberScreen key={`${group}/${key}`} group={group} at={key} />,
  person: ({ group, key }) => <PersonScreen key={`${group}/${key}`} group={group} at={key} />,
  import: ({ group }) => <ImportScreen key={group} group={group} />,
  cards: ({ group }) => <CardsScreen key={group} group={group} />,
  sessions: () => <SessionsScreen />,
  'session-new': (at) => <SessionNewScreen key={at.group} group={at.group} kind={at.kind} />,
  session: (at) => <SessionScreen key={`${at.group}/${at.key}`} at={at} />,
  notes: (at) => <NotesScreen key={`${at.article} ${at.session}`} at={at} />,
  reports: () => <ReportsScreen />,
  registers: ({ group }) => <RegistersScreen key={group} group={group} />,
  entry: ({ group, key, type }) => (
    <EntryScreen key={`${group}/${key}`} group={group} at={key} type={type} />
  ),
  campaign: ({ group }) => <CampaignScreen key={group} group={group} />,
  'send-report': ({ group }) => <SendScreen key={group} group={group} />,
  'roll-up': () => <RollUpScreen />,
  'roll-up-units': () => <RollUpUnitsScreen />,
  'roll-up-unit': ({ unit }) => <RollUpUnitScreen key={unit} unit={unit} />,
  'roll-up-tables': () => <RollUpTablesScreen />,
  tasks: () => <TasksScreen />,
  'task-new': (at) => <NewTaskScreen key={at.group} group={at.group} />,
  task: (at) => <TaskScreen key={at.key} group={at.group} task={at.key} />,
};

/** The name says which one draws it. */
const drawn = (at: WorkRoute): VNode | undefined =>
  (WORK[at.name] as ((at: WorkRoute) => VNode) | undefined)?.(at);

/** Fetches the code that draws a route. */
export async function preloadWork(at: WorkRoute): Promise<void> {
  const screen = drawn(at)?.type;
  if (typeof screen === 'function') await (screen as Lazy<object>).preload();
}

/** From the list a tap leads to a session, and is not to wait for its code. Gives the way to stop. */
function preloadNext(name: WorkRoute['name']): (() => void) | undefined {
  if (name !== 'sessions') return undefined;
  const drawn = setTimeout(() => void SessionScreen.preload(), AFTER_DRAWING);
  return () => clearTimeout(drawn);
}

const AFTER_DRAWING = 300;

/** The screens of groups, sessions and tasks, or what to say when their records are gone. */
export function WorkScreen({ at }: { readonly at: WorkRoute }) {
  const services = useServices();
  void lookAtRecords(services);
  watchPrints(services);
  useEffect(() => preloadNext(at.name), [at.name]);
  const state = recordsHealth.value;
  if (state === 'lost' || state === 'damaged') return <LostScreen state={state} />;
  return drawn(at) ?? <UnknownScreen path={routeHref(at)} />;
}
