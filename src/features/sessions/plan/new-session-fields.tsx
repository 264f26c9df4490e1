import { type Day, isDay } from '../../../domain/day.ts';
import { orderPeople } from '../../../domain/people-order.ts';
import { rosterOn } from '../../../domain/member/roster.ts';
import { sessionsOn } from '../../../domain/rhythm.ts';
import { plannedMinutes } from '../../../domain/session/agenda.ts';
import { templatesFor } from '../../../domain/template.ts';
import { formatDay, formatWeekday } from '../../../i18n/format.ts';
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
          hint={known ? dayHint(day, already) : undefined}
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

/** The phone's own field writes days in the language of the phone. */
function dayHint(day: Day, already: number): string {
  const text = `${formatWeekday(day, 'long')}, ${formatDay(day)}`;
  return already === 0 ? text : `${text}. ${t('sessions.second', { number: already + 1 })}`;
}

/** For kinds that take one up, when the year has themes. */
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
  const chosen = agendas.find(({ id }) => id === agenda);
  return (
    <>
      <div class="plan-gap">
        <Choice
          label={t('sessions.agenda')}
          options={[
            ...agendas.map(({ id, title }) => ({
              value: id,
              label: pick(title),
            })),
            { value: '', label: t('sessions.agendaEmpty') },
          ]}
          value={agenda}
          onChange={(agenda) => fill({ agenda })}
        />
        {chosen !== undefined && (
          <p class="hint">
            {t('sessions.items', { count: chosen.items.length })},{' '}
            {t('sessions.minutes', { count: plannedMinutes(chosen.items) })}
          </p>
        )}
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
