import { signal } from '@preact/signals';

/** What was typed into lines that add something and not added yet: leaving the screen does not lose it. */
const lines = signal<ReadonlyMap<string, string>>(new Map());

export interface HeldLine {
  readonly value: string;
  readonly set: (text: string) => void;
}

/** @param name of the line, with the record that it adds to */
export const useHeldLine = (name: string): HeldLine => ({
  value: lines.value.get(name) ?? '',
  set: (text) => {
    lines.value = new Map(lines.value).set(name, text);
  },
});
