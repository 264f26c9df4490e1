/** How often what must never fail is tried: `npm run campaign` tries it ten thousand times. */
const isCampaign = process.env['CAMPAIGN'] !== undefined;

export const MANY = { numRuns: isCampaign ? 10_000 : 500 } as const;

/** For what takes ten times as long. */
export const SOME = { numRuns: isCampaign ? 1000 : 50 } as const;

/** Operations in one long history. */
export const LENGTHS: readonly number[] = isCampaign ? [1000, 3000, 10_000, 30_000] : [1000];

/** Milliseconds that ten thousand histories with databases may take on a slow machine. */
export const LONG = 3_600_000;
