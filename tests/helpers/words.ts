/** Phrases of the catalogue as they stand on the screen. */

/** Puts the values into a phrase. */
export const say = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name]));
