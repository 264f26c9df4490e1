/** Fields of the input that a schema dropped: what the author wrote and nobody reads. */
export function unknownFields(
  input: unknown,
  output: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof input !== 'object' || input === null) return [];
  if (typeof output !== 'object' || output === null) return [];
  const found: (readonly (string | number)[])[] = [];
  for (const [name, value] of Object.entries(input)) {
    const key = Array.isArray(input) ? Number(name) : name;
    const kept: unknown = Reflect.get(output, name);
    if (kept === undefined && value !== undefined) found.push([...path, key]);
    else found.push(...unknownFields(value, kept, [...path, key]));
  }
  return found;
}
