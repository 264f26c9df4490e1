import { encode } from 'uqr';

interface QrCodeProps {
  /** What a scanner reads. Capitals and figures alone make the smallest code. */
  readonly text: string;
  /** What it is for, for those who cannot see it. */
  readonly label: string;
  /** Off a screen, and only for moments: nothing is creased, and drawing must be quick. */
  readonly onScreen?: boolean;
}

/** Scanners want four empty modules around the code. */
const BORDER = 4;

/** A quarter of it may be creased or stained. */
const ON_PAPER = { ecc: 'Q', border: BORDER } as const;
/** Trying all eight masks takes two thirds of the time; compressed data looks even under any of them. */
const ON_SCREEN = { ecc: 'L', boostEcc: false, maskPattern: 3, border: BORDER } as const;

/** A QR code as wide as the place it is put in; black on white in every theme, as scanners need it. */
export function QrCode({ text, label, onScreen = false }: QrCodeProps) {
  const { size, data } = encode(text, onScreen ? ON_SCREEN : ON_PAPER);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(rowPath).join('')} fill="#000" />
    </svg>
  );
}

/** One bar for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
  }
  return path;
}
