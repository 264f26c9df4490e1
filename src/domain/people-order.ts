/** The order of people on a list, and finding one of them. */
import { vietnameseKey } from './alphabet.ts';
import { compareText } from './compare.ts';
import { fold } from './fold.ts';

/** As a cell reads its list: secretary, deputy, committee members, members. */
export const ROLES = ['bi_thu', 'pho_bi_thu', 'chi_uy_vien', 'dang_vien'] as const;
export type Role = (typeof ROLES)[number];

export const PEOPLE_ORDERS = ['name', 'role', 'hand'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

export interface ListedPerson {
  readonly fullName: string;
  readonly nickname?: string | undefined;
  readonly role: Role;
  /** Place in the order by hand; people without one come last. */
  readonly order?: number | undefined;
}

/** The last word: Vietnamese people are called by it. */
export const givenName = (fullName: string): string => wordsOf(fullName).slice(-1).join('');

/**
 * By given name, then family name, then the words between; each word by itself. Keys compare by code units as
 * their names do: a list of thousands makes each once.
 */
export function nameKey(fullName: string): string {
  const words = wordsOf(fullName);
  return [...words.slice(-1), ...words.slice(0, -1)].map(vietnameseKey).join(BETWEEN);
}

/** Before everything that a key of a word holds. */
const BETWEEN = '\0';

/** A new list. Every order falls back on names. */
export function orderPeople<T extends ListedPerson>(
  people: readonly T[],
  order: PeopleOrder,
): readonly T[] {
  const rank = (person: T): number => {
    if (order === 'role') return ROLES.indexOf(person.role);
    return order === 'hand' ? (person.order ?? Infinity) : 0;
  };
  const difference = (one: number, other: number): number => (one === other ? 0 : one - other);
  return people
    .map((person) => ({ person, rank: rank(person), name: nameKey(person.fullName) }))
    .sort((a, b) => difference(a.rank, b.rank) || compareText(a.name, b.name))
    .map(({ person }) => person);
}

/** Whether each word asked for begins a word of the name or nickname; tones may be left out. */
export function isNamed(person: ListedPerson, asked: string): boolean {
  const words = wordsOf(fold(`${person.fullName} ${person.nickname ?? ''}`));
  return wordsOf(fold(asked)).every((part) => words.some((word) => word.startsWith(part)));
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
