/** Documents, abbreviations and terms across all packs; loaded when first asked for. */
import { signal } from '@preact/signals';
import { type OpenProblem, openProblem } from './pack-problem.ts';
import type { Reference } from '../pack/format.ts';
import type { Services } from './services.ts';

export const reference = signal<Reference | undefined>(undefined);
export const referenceProblem = signal<OpenProblem | undefined>(undefined);

export async function openReference({ packs }: Services): Promise<void> {
  referenceProblem.value = undefined;
  try {
    reference.value ??= await packs.reference();
  } catch (error) {
    referenceProblem.value = openProblem(error);
  }
}
