/** Widest column of text, CSS px at 100 %. */
const COLUMN = 672;
/** A character of running text takes this share of the square of its size; a low guess fills the screen surely. */
const AREA = 0.6;

/** Characters that fill the screen, at least. @param size of the text in CSS px */
export function charactersOnScreen(size: number): number {
  return (Math.min(innerWidth, COLUMN) * innerHeight) / (AREA * size * size);
}
