import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import IconNext from '~icons/lucide/chevron-right';
import IconBefore from '~icons/lucide/chevron-left';
import { yearOf } from '../../../../domain/day.ts';
import { type Theme, yearPlan } from '../../../../domain/theme.ts';
import '../../../../i18n/work.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { goBack } from '../../../../state/navigation.ts';
import {
  groupOf,
  groupsOpen,
  isOpen,
  openGroup,
  openGroups,
  themesOf,
} from '../../../../state/work/groups.ts';
import { today } from '../../../../state/work/today.ts';
import { IconButton } from '../../../../ui/controls.tsx';
import { Empty } from '../../../../ui/page.tsx';
import { TopBar } from '../../../../ui/top-bar.tsx';
import { useTitle } from '../../../../ui/use-title.ts';
import { ThemeRow } from './theme-row.tsx';
import { AddTheme } from './add-theme.tsx';
import { ThemeSheet } from './theme-sheet.tsx';
import '../plan.css';
import '../plan-reading.css';
import './themes.css';

/** The themes of a year and of its quarters. */
export function ThemesScreen({ group }: { readonly group: string }) {
  const services = useServices();
  useTitle(`${t('themes.title')} – ${t('app.name')}`);
  useEffect(() => {
    void openGroups(services);
    void openGroup(services, group);
  }, [services, group]);
  const isThere = groupOf(group) !== undefined;
  return (
    <>
      <TopBar title={t('themes.title')} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main" aria-busy={!isOpen(group)}>
        {isThere && isOpen(group) && <Year group={group} />}
        {!isThere && groupsOpen.value && (
          <Empty title={t('groups.none')} text={t('sessions.noGroupText')} />
        )}
      </main>
    </>
  );
}

function Year({ group }: { readonly group: string }) {
  const year = useSignal(yearOf(today(useServices())));
  const open = useSignal<string | undefined>(undefined);
  const themes = themesOf(group).value;
  const plan = yearPlan(themes, year.value);
  const opened = themes.find(({ key, deleted }) => key === open.value && !deleted);
  const part = (quarter: Theme['quarter'], list: readonly Theme[]) => (
    <Part
      key={`${year.value} ${quarter ?? ''}`}
      at={{ group, year: year.value, quarter }}
      themes={list}
      open={(key) => {
        open.value = key;
      }}
    />
  );
  return (
    <>
      <YearLine
        year={year.value}
        go={(next) => {
          year.value = next;
        }}
      />
      {part(undefined, plan.year)}
      {plan.quarters.map(({ quarter, themes }) => part(quarter, themes))}
      {opened !== undefined && (
        <ThemeSheet
          key={opened.key}
          theme={opened}
          onClose={() => {
            open.value = undefined;
          }}
        />
      )}
    </>
  );
}

function YearLine({ year, go }: { readonly year: number; readonly go: (year: number) => void }) {
  return (
    <div class="year-line">
      <IconButton label={t('themes.yearBefore')} onClick={() => go(year - 1)}>
        <IconBefore class="icon" aria-hidden="true" />
      </IconButton>
      <p role="status">{t('themes.year', { year })}</p>
      <IconButton label={t('themes.yearAfter')} onClick={() => go(year + 1)}>
        <IconNext class="icon" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

interface PartProps {
  readonly at: Pick<Theme, 'group' | 'year' | 'quarter'>;
  readonly themes: readonly Theme[];
  readonly open: (key: string) => void;
}

function Part({ at, themes, open }: PartProps) {
  const { quarter } = at;
  const heading = `themes-${quarter ?? 'year'}`;
  return (
    <section class="page-part" aria-labelledby={heading}>
      <h2 id={heading}>
        {quarter === undefined ? t('themes.wholeYear') : t(`themes.quarter.${quarter}`)}
      </h2>
      <ul role="list">
        {themes.map((theme) => (
          <ThemeRow key={theme.key} theme={theme} open={() => open(theme.key)} />
        ))}
      </ul>
      <AddTheme at={at} />
    </section>
  );
}
