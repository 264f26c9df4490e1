/** By code units: days, ids and stamps sort so. For people's words see `alphabet.ts`. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
