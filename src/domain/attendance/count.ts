/** The numbers of a roll call: who counts in the rate, who in the vote. */
import { isExpected, type MemberType, type StandingCode } from '../member/standing.ts';
import { isPresent, type Status } from './status.ts';

export interface CountedPerson {
  readonly memberType: MemberType;
  readonly standing: StandingCode;
  readonly status: Status;
}

export interface AttendanceCount {
  /** On the list, those temporarily in from elsewhere left out. */
  readonly total: number;
  readonly official: number;
  readonly probationary: number;
  /** On the list but exempt, whether they came or not; likewise `away` and the next two. */
  readonly exempt: number;
  readonly exemptPresent: number;
  readonly away: number;
  readonly specialDuty: number;
  readonly notCounted: number;
  readonly temporarilyIn: number;
  readonly temporarilyInPresent: number;
  /** Who should have come, and who came without having to. */
  readonly base: number;
  readonly present: number;
  readonly presentOfficial: number;
  readonly presentProbationary: number;
  /** Of those present. */
  readonly late: number;
  readonly excused: number;
  readonly unexcused: number;
  /** Not recorded yet, those temporarily in included. */
  readonly unrecorded: number;
  /** Official members who were summoned: all votes are measured against them. */
  readonly voteBase: number;
  readonly voters: number;
}

const NOTHING: AttendanceCount = {
  total: 0,
  official: 0,
  probationary: 0,
  exempt: 0,
  exemptPresent: 0,
  away: 0,
  specialDuty: 0,
  notCounted: 0,
  temporarilyIn: 0,
  temporarilyInPresent: 0,
  base: 0,
  present: 0,
  presentOfficial: 0,
  presentProbationary: 0,
  late: 0,
  excused: 0,
  unexcused: 0,
  unrecorded: 0,
  voteBase: 0,
  voters: 0,
};
export const COUNT_NAMES = Object.keys(NOTHING) as readonly (keyof AttendanceCount)[];

export function countAttendance(people: readonly CountedPerson[]): AttendanceCount {
  const sums: Record<keyof AttendanceCount, number> = { ...NOTHING };
  for (const person of people) {
    for (const name of countedUnder(person)) sums[name] += 1;
  }
  return sums;
}

/** The names of all counts that one person adds to. */
function countedUnder(person: CountedPerson): readonly (keyof AttendanceCount)[] {
  const standing = standingInSession(person);
  const came = isPresent(person.status);
  if (standing === 'tam_thoi_den') {
    if (came) return ['temporarilyIn', 'temporarilyInPresent'];
    return person.status === 'chua_ghi' ? ['temporarilyIn', 'unrecorded'] : ['temporarilyIn'];
  }
  return [
    'total',
    person.memberType === 'chinh_thuc' ? 'official' : 'probationary',
    ...LISTED_AS[standing],
    ...(standing === 'mien' && came ? ['exemptPresent' as const] : []),
    ...countedInRate(person, standing, came),
    ...countedInVote(person, standing, came),
  ];
}

const LISTED_AS: Readonly<Record<StandingCode, readonly (keyof AttendanceCount)[]>> = {
  binh_thuong: [],
  mien: ['exempt'],
  tam_thoi_di: ['away'],
  tam_thoi_den: [],
  nv_dac_biet: ['specialDuty'],
  khong_tinh: ['notCounted'],
};

/** Somebody may be exempt or away for this one session. */
function standingInSession({ standing, status }: CountedPerson): StandingCode {
  if (standing !== 'binh_thuong') return standing;
  if (status === 'mien') return 'mien';
  return status === 'tam_di' ? 'tam_thoi_di' : standing;
}

function countedInRate(
  { memberType, status }: CountedPerson,
  standing: StandingCode,
  came: boolean,
): readonly (keyof AttendanceCount)[] {
  if (standing === 'khong_tinh' || (!came && !isExpected(standing))) return [];
  if (status === 'vang_cld') return ['base', 'excused'];
  if (status === 'vang_kld') return ['base', 'unexcused'];
  if (!came) return ['base', 'unrecorded'];
  const type = memberType === 'chinh_thuc' ? 'presentOfficial' : 'presentProbationary';
  return status === 'di_muon' ? ['base', 'present', type, 'late'] : ['base', 'present', type];
}

function countedInVote(
  { memberType }: CountedPerson,
  standing: StandingCode,
  came: boolean,
): readonly (keyof AttendanceCount)[] {
  const summoned =
    standing === 'binh_thuong' || standing === 'nv_dac_biet' || (standing === 'mien' && came);
  if (memberType !== 'chinh_thuc' || !summoned) return [];
  return came ? ['voteBase', 'voters'] : ['voteBase'];
}

/** Share present, 0–1, exact; undefined when nobody had to come. */
export const attendanceRate = ({ present, base }: AttendanceCount): number | undefined =>
  base === 0 ? undefined : present / base;
