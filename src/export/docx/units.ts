import type { PaperStyle } from '../../domain/paper/style.ts';
import type { Paper } from '../paper/paper.ts';

/** Word counts in twentieths of a point, and sizes of letters in halves. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Between the margins, in twentieths of a point. */
export function textWidth({ orientation }: Paper, { page }: PaperStyle): number {
  const across = orientation === 'landscape' ? page.height : page.width;
  return twips(across - page.left - page.right);
}

/** The two columns of head and signatures in millimetres; on paper that lies they take its width. */
export function halvesOf({ orientation }: Paper, { page, letterhead }: PaperStyle) {
  if (orientation === 'portrait') return letterhead;
  const wider = (page.height - page.left - page.right) / (letterhead.left + letterhead.right);
  return { left: letterhead.left * wider, right: letterhead.right * wider };
}
