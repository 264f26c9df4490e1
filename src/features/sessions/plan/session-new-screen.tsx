import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isDay } from '../../../domain/day.ts';
import type { Group } from '../../../domain/group/group.ts';
import '../../../i18n/work.ts';
import { language, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { goBack, replaceRoute } from '../../../state/navigation.ts';
import { commit } from '../../../state/records.ts';
import {
  groupOf,
  groupsOpen,
  isOpen,
  membersOf,
  openGroup,
  openGroups,
  sessionsOf,
  themesOf,
} from '../../../state/work/groups.ts';
import { openOwnAgendas, ownAgendasOf } from '../../../state/work/own-templates.ts';
import { kindName } from '../../../state/work/session-names.ts';
import {
  agendaTemplates,
  checklistTemplates,
  openTemplates,
} from '../../../state/work/templates.ts';
import { today } from '../../../state/work/today.ts';
import { Choice } from '../../../ui/controls.tsx';
import { TextField } from '../../../ui/form.tsx';
import { Dock, Empty } from '../../../ui/page.tsx';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import {
  filledIn,
  kindsFor,
  newSession,
  type NewSession,
  type Surroundings,
} from './new-session.ts';
import { PeopleFields, TemplateFields, ThemeField, WhenAndWhere } from './new-session-fields.tsx';
import './plan.css';
import './plan-reading.css';

/** What was filled in and not made into a session yet, by group: leaving the screen does not lose it. */
const drafts = signal<ReadonlyMap<string, Partial<NewSession>>>(new Map());

interface ScreenProps {
  readonly group: string;
  /** Kind that the link asks for. */
  readonly kind?: string | undefined;
}

export function SessionNewScreen({ group, kind }: ScreenProps) {
  const services = useServices();
  const asked = useSignal(false);
  useTitle(`${t('sessions.new')} – ${t('app.name')}`);
  useEffect(() => {
    const lists = [openGroups(services), openGroup(services, group)];
    void Promise.all([...lists, openOwnAgendas(services, group), openTemplates(services)]).then(
      () => {
        asked.value = true;
      },
    );
  }, [services, group, asked]);
  const found = groupOf(group);
  const ready = asked.value && isOpen(group);
  return (
    <>
      <TopBar title={t('sessions.new')} backLabel={t('app.back')} onBack={goBack} />
      {found !== undefined && ready && <Form group={found} asked={kind} />}
      {found === undefined && groupsOpen.value && (
        <main class="page" id="main">
          <Empty title={t('groups.none')} text={t('sessions.noGroupText')} />
        </main>
      )}
      {!ready && <main class="page" id="main" aria-busy="true" />}
    </>
  );
}

function Form({ group, asked }: { readonly group: Group; readonly asked: string | undefined }) {
  const services = useServices();
  const about: Surroundings = {
    group,
    sessions: sessionsOf(group.key).value,
    members: membersOf(group.key).value,
    themes: themesOf(group.key).value,
    agendas: [...ownAgendasOf(group.key).value, ...agendaTemplates.value],
    checklists: checklistTemplates.value,
    today: today(services),
  };
  const filled = filledIn(drafts.value.get(group.key) ?? {}, asked, about);
  const fill = (more: Partial<NewSession>) => {
    const old = drafts.value.get(group.key);
    drafts.value = new Map(drafts.value).set(group.key, { ...old, ...more });
  };
  const plan = async () => {
    if (!isDay(filled.day)) return;
    const ref = { group: group.key, key: services.newId() };
    await commit(services, [newSession(ref, filled, about, language.value)]);
    drafts.value = new Map([...drafts.value].filter(([key]) => key !== group.key));
    replaceRoute({ name: 'session', ...ref, part: 'plan' });
  };
  return (
    <>
      <main class="page plan-form" id="main">
        <Choice
          label={t('sessions.kindLabel')}
          options={kindsFor(group).map((value) => ({ value, label: kindName(value) }))}
          value={filled.kind}
          onChange={(kind) => fill({ kind })}
        />
        <WhenAndWhere filled={filled} fill={fill} about={about} />
        <ThemeField filled={filled} fill={fill} about={about} />
        <TextField
          label={t('sessions.titleLabel')}
          hint={t('sessions.titleHint')}
          value={filled.title}
          autocapitalize="sentences"
          onInput={(title) => fill({ title })}
        />
        <PeopleFields filled={filled} fill={fill} about={about} />
        <TemplateFields filled={filled} fill={fill} about={about} />
      </main>
      <Dock>
        <button type="button" class="button button-main" onClick={() => void plan()}>
          {t('sessions.make')}
        </button>
      </Dock>
    </>
  );
}
