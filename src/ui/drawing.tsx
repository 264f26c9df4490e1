import type { ComponentChildren } from 'preact';
import './drawing.css';

interface DrawingProps {
  /** What it shows, for those who cannot see it. */
  readonly label: string;
  /** Height of the picture where its width is 240. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/** A small line drawing of a piece of a screen, in the colours of the theme. */
export function Drawing({ label, height, children }: DrawingProps) {
  return (
    <svg class="drawing" viewBox={`0 0 240 ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ring around what is to be tapped. */
export function Mark({ x, y, width, height }: MarkProps) {
  return <rect class="drawing-mark" x={x} y={y} width={width} height={height} rx={height / 2} />;
}
