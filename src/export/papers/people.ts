/** Who was there and who was not, as minutes say it. */
import { attendanceRate } from '../../domain/attendance/count.ts';
import { type Absentee, summarize } from '../../domain/attendance/summary.ts';
import { isCell } from '../../domain/group/group.ts';
import { formatPercent } from '../../domain/numbers.ts';
import { printedShare } from '../../domain/share.ts';
import { DOTS, type PaperText } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import type { PaperFacts } from './facts.ts';
import type { Writer } from './writer.ts';

export interface PeopleFact {
  readonly id: string;
  /** The part of the session it comes from. */
  readonly from: 'attendance' | 'minutes';
  readonly text: string;
}

/** From the total to chair and secretary. */
export function peopleFacts(facts: PaperFacts, words: Words): readonly PeopleFact[] {
  const { say } = words;
  const { excused, unexcused, late, temporarilyIn } = summarize(facts.rows, facts.count);
  const who = (one: Absentee) => named(one, words);
  const line = (id: string, key: string, names: readonly string[]): PeopleFact => ({
    id,
    from: 'attendance',
    text: namesLine(say(key), names, words),
  });
  const ifAny = (names: readonly Absentee[], id: string, key: string): readonly PeopleFact[] =>
    names.length === 0 ? [] : [line(id, key, names.map(who))];
  return [
    { id: 'total', from: 'attendance', text: totalLine(facts, words) },
    { id: 'present', from: 'attendance', text: presentLine(facts, words) },
    line(
      'excused',
      'minutes.excused',
      excused.map((one) => withReason(one, words)),
    ),
    line('unexcused', 'minutes.unexcused', unexcused.map(who)),
    ...ifAny(late, 'late', 'minutes.lateOnes'),
    ...ifAny(temporarilyIn, 'temporary', 'minutes.temporary'),
    { id: 'guests', from: 'attendance', text: guestsLine(facts, words) },
    { id: 'officers', from: 'minutes', text: officersLine(facts, words) },
  ];
}

/** Numbered, each to be changed by itself. */
export const peopleTexts = (
  people: readonly PeopleFact[],
  { say }: Words,
  { fact }: Writer,
): readonly PaperText[] =>
  people.map(({ id, from, text }, at) =>
    fact({ id, from, label: say('papers.minutes.people') }, `${at + 1}. ${text}`),
  );

function totalLine({ group, session, count }: PaperFacts, { say }: Words): string {
  const cell = isCell(group.kind);
  const apart = (['exempt', 'away', 'specialDuty', 'temporarilyIn', 'unrecorded'] as const)
    .filter((name) => count[name] > 0)
    .map((name) => say(`minutes.${name}`, { number: count[name] }));
  const { total, official, probationary } = count;
  const members = session.kind === 'chi_uy' ? 'totalCommittee' : 'total';
  const all = say(`papers.minutes.${cell ? members : 'totalPeople'}`, {
    total,
    official,
    probationary,
  });
  return `${[all, ...apart].join('; ')}.`;
}

function presentLine({ group, session, count }: PaperFacts, { lang, say }: Words): string {
  if (attendanceRate(count) === undefined) return say('minutes.noRate');
  const { present, base, presentOfficial, presentProbationary } = count;
  const rate = formatPercent(printedShare(present, base) ?? 0, lang);
  if (!isCell(group.kind) || session.kind === 'chi_uy')
    return say('papers.minutes.presentPeople', { present, base, rate });
  return say('papers.minutes.present', {
    present,
    base,
    rate,
    official: presentOfficial,
    probationary: presentProbationary,
  });
}

/** `Vắng có lý do: 1 – đồng chí A (ốm).` */
function namesLine(label: string, names: readonly string[], { say }: Words): string {
  if (names.length === 0) return say('papers.minutes.none', { label });
  return say('papers.minutes.names', { label, number: names.length, names: names.join('; ') });
}

const named = ({ fullName }: Absentee, { say }: Words): string =>
  fullName === '' ? say('minutes.erased') : fullName;

function withReason(one: Absentee, words: Words): string {
  if (one.reason === undefined) return named(one, words);
  const reason = words.say(`attendance.reason.${one.reason}`).toLocaleLowerCase('vi');
  return `${named(one, words)} (${reason})`;
}

function guestsLine({ guests }: PaperFacts, words: Words): string {
  const names = guests.map(({ name, office }) =>
    office === undefined ? name : `${name} – ${office}`,
  );
  return namesLine(words.say('papers.minutes.guests'), names, words);
}

function officersLine({ group, session, nameOf, roleOf }: PaperFacts, { say }: Words): string {
  const { chair, secretary } = session;
  const cell = isCell(group.kind);
  const person = (who: string | undefined) => (who === undefined ? DOTS : nameOf(who));
  const role = chair === undefined ? undefined : roleOf(chair);
  const office = role === undefined || !cell ? '' : ` – ${say(`members.roles.${role}`)}`;
  return say(cell ? 'papers.minutes.officers' : 'papers.minutes.officersOfGroup', {
    chair: person(chair) + office,
    secretary: person(secretary),
  });
}
