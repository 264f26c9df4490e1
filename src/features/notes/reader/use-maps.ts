import { useMemo } from 'preact/hooks';
import type { OverlayProps } from '../../../state/overlay.ts';
import { mapText, type TextMap } from './text-map.ts';

export type MapsOf = () => readonly TextMap[];

/** The texts on the screen, mapped anew at each call: nodes come and go. The article’s own is the first. */
export function useMaps({ text, article, other }: OverlayProps): MapsOf {
  return useMemo(
    () => () => {
      const host = text.current;
      if (host === null) return [];
      const own = mapText(host, article);
      return other === undefined ? [own] : [own, mapText(host, other, true)];
    },
    [text, article, other],
  );
}
