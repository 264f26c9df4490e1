import { useLayoutEffect } from 'preact/hooks';
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import { placeAll } from '../../../domain/annotation/placing.ts';
import { paint } from './paint.ts';
import { rangesOf } from './text-map.ts';
import type { MapsOf } from './use-maps.ts';

/** Keeps the highlights of the article drawn over its text. */
export function useDrawn(maps: MapsOf, list: readonly Annotation[]): void {
  useLayoutEffect(() => {
    const strokes = maps().flatMap((map) =>
      placeAll(map.flow, map.lang, list).flatMap((place) =>
        rangesOf(map, place).map((range) => ({ colour: place.annotation.colour, range })),
      ),
    );
    return strokes.length === 0 ? undefined : paint(strokes);
  }, [maps, list]);
}
