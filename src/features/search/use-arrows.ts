import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Arrow keys go from the field to the results and back; everything else stays as the browser does it. */
export function useArrows(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = main.current;
    element?.addEventListener('keydown', move);
    return () => element?.removeEventListener('keydown', move);
  }, []);
  return main;
}

function move(event: KeyboardEvent): void {
  if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const main = event.currentTarget as HTMLElement;
  const places = [...main.querySelectorAll<HTMLElement>('input[type=search], .result > *')];
  const at = places.findIndex((place) => place === document.activeElement);
  const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
  // From a choice of kinds the arrows belong to the choice.
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
