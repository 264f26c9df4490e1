/** Compact JSON with sorted keys: equal values give equal bytes, whatever order built them. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([a], [b]) => {
        if (a === b) return 0;
        return a < b ? -1 : 1;
      }),
    );
  });
}
