import type { Group } from '../../domain/group/group.ts';

/** Full points for attendance are given from there on (42-HD/BTCTW), in percent. */
const USUAL_TARGET = 90;

/** Share of attendance to reach, 1–100: what the group set, else the usual one. */
export const targetOf = (group: Group | undefined): number => group?.rateTarget ?? USUAL_TARGET;
