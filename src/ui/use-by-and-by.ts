import { useIdle } from './use-idle.ts';

/** More than a phone shows at once: rows are 56 px high at least. */
const FIRST = 14;
/** So many are drawn fast enough together. */
const FEW = 40;

/** The beginning of a long list at once, the rest when that is on the screen and nothing else is waited for. */
export function useByAndBy<T>(all: readonly T[]): readonly T[] {
  const isIdle = useIdle();
  return isIdle || all.length <= FEW ? all : all.slice(0, FIRST);
}
