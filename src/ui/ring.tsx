interface RingProps {
  /** 0–1 */
  readonly share: number;
  /** What stands in the middle. */
  readonly text: string;
}

const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much is read, as a ring. The text says the same to those who cannot see it. */
export function Ring({ share, text }: RingProps) {
  return (
    <svg class="ring" viewBox="0 0 60 60" width="60" height="60" aria-hidden="true">
      <circle class="ring-all" cx="30" cy="30" r={RADIUS} />
      <circle
        class="ring-part"
        cx="30"
        cy="30"
        r={RADIUS}
        stroke-dasharray={`${LENGTH * share} ${LENGTH}`}
        transform="rotate(-90 30 30)"
      />
      <text x="30" y="35" text-anchor="middle">
        {text}
      </text>
    </svg>
  );
}
