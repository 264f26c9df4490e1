/** The kinds of session and the length that a rule asks of them. */

export const SESSION_KINDS = [
  'thuong_ky',
  'chuyen_de',
  'ket_hop',
  'hoc_tap_nq',
  'bat_thuong',
  'chi_uy',
] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** What stands for the monthly session, what for the thematic one of the quarter. */
export const isRegular = (kind: SessionKind): boolean => kind === 'thuong_ky' || kind === 'ket_hop';
export const isThematic = (kind: SessionKind): boolean =>
  kind === 'chuyen_de' || kind === 'ket_hop';

/** The sessions of the whole cell that absence is followed over. */
export const isCellMeeting = (kind: SessionKind): boolean => isRegular(kind) || isThematic(kind);

/** Minutes at least (42-HD/BTCTW); none where no rule was found. */
export const MIN_MINUTES: Readonly<Partial<Record<SessionKind, number>>> = {
  thuong_ky: 90,
  chuyen_de: 90,
  ket_hop: 120,
};
