import { useSignal } from '@preact/signals';
import IconNext from '~icons/lucide/chevron-right';
import IconBefore from '~icons/lucide/chevron-left';
import { yearOf } from '../../../domain/day.ts';
import type { Group } from '../../../domain/group/group.ts';
import { routeHref } from '../../../domain/route.ts';
import {
  APPRAISALS,
  isOverdue,
  ownerNames,
  percentDone,
  type Task,
} from '../../../domain/task/task.ts';
import { editTask } from '../../../domain/task/task-edits.ts';
import { ofYear } from '../../../domain/task/works.ts';
import { yearPlan } from '../../../domain/theme.ts';
import { formatDay } from '../../../i18n/format.ts';
import '../../../i18n/papers.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { commit } from '../../../state/records.ts';
import { membersOf, tasksOf, themesOf } from '../../../state/work/groups.ts';
import { tableOfCommitments, tableOfWorks } from '../../../state/work/register-tables.ts';
import { today } from '../../../state/work/today.ts';
import { Choice, IconButton } from '../../../ui/controls.tsx';
import { Empty } from '../../../ui/page.tsx';
import { RegisterFrame } from './frame.tsx';
import { GiveTable } from './give-table.tsx';

/** The theme of a year with the works registered and the pledges made for it. */
export function CampaignScreen({ group }: { readonly group: string }) {
  return (
    <RegisterFrame group={group} title={t('registers.campaign')}>
      {(found) => <Campaign group={found} />}
    </RegisterFrame>
  );
}

function Campaign({ group }: { readonly group: Group }) {
  const year = useSignal(yearOf(today(useServices())));
  const go = (step: number) => () => {
    year.value += step;
  };
  const tasks = tasksOf(group.key).value;
  const works = ofYear(tasks, 'work', year.value);
  const pledges = ofYear(tasks, 'commitment', year.value);
  const themes = yearPlan(themesOf(group.key).value, year.value).year;
  const facts = { group: group.name, year: year.value, nameOf: nameIn(group.key) };
  return (
    <>
      <div class="campaign-year">
        <IconButton label={t('themes.yearBefore')} onClick={go(-1)}>
          <IconBefore class="icon" aria-hidden="true" />
        </IconButton>
        <p role="status">{t('themes.year', { year: year.value })}</p>
        <IconButton label={t('themes.yearAfter')} onClick={go(1)}>
          <IconNext class="icon" aria-hidden="true" />
        </IconButton>
      </div>
      <p class="campaign-theme">
        {themes.length === 0 ? t('registers.noTheme') : themes.map(({ title }) => title).join('; ')}
      </p>
      {works.length + pledges.length === 0 && (
        <Empty title={t('registers.noWorks')} text={t('registers.noWorksText')}>
          <a class="button button-main" href={routeHref({ name: 'task-new', group: group.key })}>
            {t('registers.addWork')}
          </a>
        </Empty>
      )}
      {works.length > 0 && (
        <section class="page-part">
          <h2>{t('registers.works')}</h2>
          <List tasks={works} />
          <GiveTable table={tableOfWorks(works, facts)} group={group.name} />
        </section>
      )}
      {pledges.length > 0 && (
        <section class="page-part">
          <h2>{t('registers.commitments')}</h2>
          <List tasks={pledges} />
          <GiveTable table={tableOfCommitments(pledges, facts)} group={group.name} />
        </section>
      )}
    </>
  );
}

const nameIn =
  (group: string) =>
  (member: string): string =>
    membersOf(group).value.find(({ key }) => key === member)?.fullName || t('attendance.erased');

const List = ({ tasks }: { readonly tasks: readonly Task[] }) => (
  <ul role="list">
    {tasks.map((task) => (
      <Work key={task.key} task={task} />
    ))}
  </ul>
);

function Work({ task }: { readonly task: Task }) {
  const services = useServices();
  const { group, key, goal, counterpart, deadline, result, appraisal } = task;
  const percent = percentDone(task);
  const about = [
    ownerNames(task, nameIn(group)),
    counterpart && `${t('registers.counterpart')}: ${counterpart}`,
    task.signedOn && t('tasks.signed', { day: formatDay(task.signedOn) }),
    deadline && t('reports.dueOn', { day: formatDay(deadline) }),
    percent === undefined ? undefined : t('tasks.percent', { percent }),
    isOverdue(task, today(services)) ? t('papers.state.overdue') : undefined,
  ];
  return (
    <li class="campaign-work">
      <a href={routeHref({ name: 'task', group, key })}>
        <b>{goal}</b>
        <small>{about.filter(Boolean).join(' · ')}</small>
        {result !== undefined && <span>{result}</span>}
      </a>
      <Choice
        label={t('registers.appraisal')}
        options={[
          { value: '', label: t('registers.notAppraised') },
          ...APPRAISALS.map((value) => ({ value, label: t(`registers.appraisals.${value}`) })),
        ]}
        value={appraisal ?? ''}
        onChange={(value) =>
          void commit(services, [
            editTask(task, { appraisal: APPRAISALS.find((one) => one === value) }),
          ])
        }
      />
    </li>
  );
}
