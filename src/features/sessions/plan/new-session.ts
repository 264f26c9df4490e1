/** What a new session starts with: what the group usually does, and what the person filled in instead. */
import type { Day } from '../../../domain/day.ts';
import { quarterOf, yearOf } from '../../../domain/day.ts';
import { type Group, isCell } from '../../../domain/group/group.ts';
import type { Member } from '../../../domain/member/member.ts';
import { rosterOn } from '../../../domain/member/roster.ts';
import type { Change } from '../../../domain/record/edit.ts';
import { nextSession } from '../../../domain/rhythm.ts';
import { planFromTemplate } from '../../../domain/session/agenda.ts';
import { planSession, type SessionDraft } from '../../../domain/session/planning.ts';
import { checksFromTemplate } from '../../../domain/session/preparation.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import {
  isRegular,
  isThematic,
  SESSION_KINDS,
  type SessionKind,
} from '../../../domain/session-kind.ts';
import {
  type AgendaTemplate,
  type ChecklistTemplate,
  type TemplateLang,
  templatesFor,
} from '../../../domain/template.ts';
import { type Theme, yearPlan } from '../../../domain/theme.ts';
import type { Ref } from '../../../domain/write.ts';

/** Everything as the fields hold it; an empty text is none. */
export interface NewSession {
  readonly kind: SessionKind;
  readonly day: Day;
  readonly time: string;
  readonly place: string;
  readonly title: string;
  /** Key of a theme. */
  readonly theme: string;
  /** Keys of members. */
  readonly chair: string;
  readonly secretary: string;
  /** Id of the agenda template. */
  readonly agenda: string;
  /** Ids of checklists that are not wanted. */
  readonly withoutChecks: readonly string[];
}

export interface Surroundings {
  readonly group: Group;
  readonly sessions: readonly SessionHead[];
  readonly members: readonly Member[];
  readonly themes: readonly Theme[];
  /** The group's own before those of the packs. */
  readonly agendas: readonly AgendaTemplate[];
  readonly checklists: readonly ChecklistTemplate[];
  readonly today: Day;
}

/** Cells choose among all kinds; others have no committee. */
export const kindsFor = ({ kind }: Group): readonly SessionKind[] =>
  SESSION_KINDS.filter((one) => one !== 'chi_uy' || isCell(kind));

/** Themes of the year that the day is in, those of its quarter first. */
export function themesFor(themes: readonly Theme[], day: Day): readonly Theme[] {
  const { year, quarters } = yearPlan(themes, yearOf(day));
  const { quarter } = quarterOf(day);
  const near = quarters.filter((one) => one.quarter === quarter);
  const others = quarters.filter((one) => one.quarter !== quarter);
  return [...near.flatMap((one) => one.themes), ...year, ...others.flatMap((one) => one.themes)];
}

export const takesTheme = (kind: SessionKind): boolean => isThematic(kind) || kind === 'hoc_tap_nq';

/**
 * What stands in the fields: what the person chose where it can still be chosen, else what is proposed.
 * @param asked kind that the link asked for
 */
export function filledIn(
  chosen: Partial<NewSession>,
  asked: string | undefined,
  about: Surroundings,
): NewSession {
  const { group } = about;
  const usual = isCell(group.kind) ? 'thuong_ky' : 'chuyen_de';
  const kind = chosen.kind ?? kindsFor(group).find((one) => one === asked) ?? usual;
  const filled = { ...proposed(kind, about), ...chosen, kind };
  const { day } = filled;
  return {
    ...filled,
    ...peopleOf(chosen, kind, day, about),
    theme: themeOf(chosen, kind, day, about),
    agenda: agendaOf(chosen, kind, day, about),
  };
}

function proposed(kind: SessionKind, { group, sessions, today }: Surroundings) {
  const proposal = nextSession(group, sessions, today);
  return {
    day: isRegular(kind) && proposal !== undefined ? proposal.day : today,
    time: proposal?.time ?? group.time ?? '',
    place: proposal?.place ?? group.place ?? '',
    title: '',
    withoutChecks: [],
  };
}

/** The secretary of the cell chairs, unless the person said otherwise. */
function peopleOf(
  { chair, secretary }: Partial<NewSession>,
  kind: SessionKind,
  day: Day,
  { members }: Surroundings,
): Pick<NewSession, 'chair' | 'secretary'> {
  const roster = rosterOn(members, day, kind);
  const onList = (key: string | undefined) => roster.find(({ member }) => member === key)?.member;
  const leader = roster.find(({ role }) => role === 'bi_thu')?.member;
  return {
    chair: onList(chair) ?? (chair === '' ? '' : (leader ?? '')),
    secretary: onList(secretary) ?? '',
  };
}

/** The theme of the quarter that no session has taken up yet. */
function themeOf(
  { theme }: Partial<NewSession>,
  kind: SessionKind,
  day: Day,
  { themes, sessions }: Surroundings,
): string {
  const options = themesFor(themes, day);
  if (!takesTheme(kind)) return '';
  if (theme !== undefined) return options.find(({ key }) => key === theme)?.key ?? '';
  const taken = new Set(sessions.map((session) => session.theme));
  const { quarter } = quarterOf(day);
  return options.find((one) => one.quarter === quarter && !taken.has(one.key))?.key ?? '';
}

function agendaOf(
  { agenda }: Partial<NewSession>,
  kind: SessionKind,
  day: Day,
  { agendas }: Surroundings,
): string {
  const options = templatesFor(agendas, kind, day);
  if (agenda === '') return '';
  return (options.find(({ id }) => id === agenda) ?? options[0])?.id ?? '';
}

export function newSession(
  ref: Ref,
  filled: NewSession,
  { agendas, checklists }: Surroundings,
  lang: TemplateLang,
): Change {
  const { kind, day, agenda, withoutChecks } = filled;
  const template = agendas.find(({ id }) => id === agenda);
  const checks = templatesFor(checklists, kind, day)
    .filter(({ id }) => !withoutChecks.includes(id))
    .flatMap((one) => checksFromTemplate(one, lang));
  const plan = template === undefined ? [] : planFromTemplate(template, lang);
  return planSession(ref, draftOf(filled), plan, checks);
}

function draftOf({
  kind,
  day,
  time,
  place,
  title,
  theme,
  chair,
  secretary,
}: NewSession): SessionDraft {
  const texts = { time, place, title, theme, chair, secretary };
  const given = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return { kind, day, ...Object.fromEntries(given) };
}
