/** How documents are laid out, as the offices that issue the rules have it. */
import { compareText } from '../compare.ts';
import type { TemplateHead } from '../template.ts';

/** Lengths in millimetres, sizes and spacing of lines in points. */
export interface PaperStyle extends TemplateHead {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** From the upper edge. */
    readonly pageNumber: number;
  };
  readonly font: string;
  readonly sizes: {
    readonly body: number;
    /** The name of the Party at the head. */
    readonly party: number;
    /** `NGHỊ QUYẾT` */
    readonly type: number;
    readonly recipients: number;
    readonly table: number;
  };
  readonly body: { readonly firstLine: number; readonly before: number; readonly line: number };
  readonly letterhead: { readonly left: number; readonly right: number };
  /** Titles over the names, in Vietnamese. */
  readonly signatures: { readonly minutes: { readonly left: string; readonly right: string } };
}

/** The one chosen, else the newest. */
export function styleNamed(
  styles: readonly PaperStyle[],
  id: string | undefined,
): PaperStyle | undefined {
  const newest = [...styles].sort((a, b) => compareText(b.validFrom ?? '', a.validFrom ?? ''));
  return styles.find((style) => style.id === id) ?? newest[0];
}
