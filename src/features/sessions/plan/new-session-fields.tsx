import { isDay } from '../../../domain/day.ts';
import { orderPeople } from '../../../domain/people-order.ts';
import { rosterOn } from '../../../domain/member/roster.ts';
import { sessionsOn } from '../../../domain/rhythm.ts';
import { plannedMinutes } from '../../../domain/session/agenda.ts';
import { templatesFor } from '../../../domain/template.ts';
import { formatDay } from '../../../i18n/format.ts';
import { pick, t } from '../../../i18n/translate.ts';
import { templatesOpen } from '../../../state/work/templates.ts';
import { Choice } from '../../../ui/controls.tsx';
import { TextField, Tick } from '../../../ui/form.tsx';
import { type NewSession, type Surroundings, takesTheme, themesFor } from './new-session.ts';

export interface FieldsProps {
  readonly filled: NewSession;
  readonly fill: (more: Partial<NewSession>) => void;
  readonly about: Surroundings;
}

export function WhenAndWhere({ filled, fill, about }: FieldsProps) {
  const { day, time, place } = filled;
  const known = isDay(day);
  const already = known ? sessionsOn(about.sessions, day) : 0;
  return (
    <>
      <div class="plan-pair">
        <TextField
          label={t('sessions.day')}
          type="date"
          value={day}
          problem={known ? undefined : t('sessions.dayMissing')}
          hint={
            already > 0
              ? t('sessions.second', { day: formatDay(day), number: already + 1 })
              : undefined
          }
          onInput={(day) => fill({ day })}
        />
        <TextField
          label={t('sessions.time')}
          type="time"
          value={time}
          onInput={(time) => fill({ time })}
        />
      </div>
      <TextField
        label={t('sessions.place')}
        value={place}
        autocapitalize="sentences"
        onInput={(place) => fill({ place })}
      />
    </>
  );
}

/** For kinds that take one up, when the year has any. */
export function ThemeField({ filled, fill, about }: FieldsProps) {
  const themes = themesFor(about.themes, filled.day);
  if (!takesTheme(filled.kind)) return null;
  if (themes.length === 0) return <p class="hint plan-gap">{t('sessions.noThemes')}</p>;
  return (
    <div class="plan-gap">
      <Choice
        label={t('sessions.theme')}
        options={[
          { value: '', label: t('sessions.themeNone') },
          ...themes.map(({ key, title }) => ({ value: key, label: title })),
        ]}
        value={filled.theme}
        onChange={(theme) => fill({ theme })}
      />
    </div>
  );
}

export function PeopleFields({ filled, fill, about }: FieldsProps) {
  const people = orderPeople(rosterOn(about.members, filled.day, filled.kind), 'role');
  const options = [
    { value: '', label: t('sessions.nobodyYet') },
    ...people
      .filter(({ erased }) => !erased)
      .map(({ member, fullName }) => ({ value: member, label: fullName })),
  ];
  return (
    <div class="plan-pair plan-gap">
      <Choice
        label={t('sessions.chair')}
        options={options}
        value={filled.chair}
        onChange={(chair) => fill({ chair })}
      />
      <Choice
        label={t('sessions.secretary')}
        options={options}
        value={filled.secretary}
        onChange={(secretary) => fill({ secretary })}
      />
    </div>
  );
}

/** Agenda and checklists to begin with. */
export function TemplateFields({ filled, fill, about }: FieldsProps) {
  const { kind, day, agenda, withoutChecks } = filled;
  const agendas = templatesFor(about.agendas, kind, day);
  return (
    <>
      <div class="plan-gap">
        <Choice
          label={t('sessions.agenda')}
          options={[
            ...agendas.map(({ id, title, items }) => ({
              value: id,
              label: t('sessions.agendaOption', {
                title: pick(title),
                count: items.length,
                minutes: plannedMinutes(items),
              }),
            })),
            { value: '', label: t('sessions.agendaEmpty') },
          ]}
          value={agenda}
          onChange={(agenda) => fill({ agenda })}
        />
        {!templatesOpen.value && <p class="hint">{t('sessions.noTemplates')}</p>}
      </div>
      {templatesFor(about.checklists, kind, day).map(({ id, title, items }) => (
        <Tick
          key={id}
          label={t('sessions.checklistOption', { title: pick(title), count: items.length })}
          checked={!withoutChecks.includes(id)}
          onChange={(wanted) =>
            fill({
              withoutChecks: wanted
                ? withoutChecks.filter((one) => one !== id)
                : [...withoutChecks, id],
            })
          }
        />
      ))}
    </>
  );
}
