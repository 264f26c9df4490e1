/** Data as QR codes for another phone, and whether that is sensible. */
import { type CodeSeries, seriesOf } from '../../transfer/codes/series.ts';
import { noteExport } from '../export-log.ts';
import type { Services } from '../services.ts';
import { type Sending, writeSending } from './sending.ts';

export { type Collected, openCollector } from '../../transfer/codes/collect.ts';
export type { CodeSeries };

export interface Codes {
  readonly bytes: Uint8Array;
  /** Undefined when it is too much for codes. */
  readonly series: CodeSeries | undefined;
  /** At least, at the slowest pace, when none is missed. */
  readonly seconds: number;
  /**
   * - `codes`: show them; `file`: they take so long that a file is better; `file_only`: nobody would hold out
   * - `nothing`: there is nothing to send
   */
  readonly advice: 'codes' | 'file' | 'file_only' | 'nothing';
  /** People whose names are in it. */
  readonly names: number;
  readonly locked: boolean;
}

/** Codes a second at the slowest pace. */
const SLOWEST = 4;
/** Seconds that two people hold two phones still without asking what for. */
const SENSIBLE = 60;

/**
 * @param phrase locks it
 * @throws StorageProblem
 */
export async function prepareCodes(
  services: Services,
  sending: Sending,
  phrase?: string,
): Promise<Codes> {
  const { bytes, header, names } = await writeSending(services, sending, 'bytes', phrase);
  const series = await seriesOf(bytes);
  const seconds = Math.ceil((series?.count ?? 0) / SLOWEST);
  const advice = adviceFor(header.n, series, seconds);
  return { bytes, series, seconds, advice, names, locked: phrase !== undefined };
}

/**
 * Who sees the codes can have what they say. Never rejects.
 * @param what what they say, in words
 */
export const noteShown = (services: Services, what: string, { names, locked }: Codes) =>
  noteExport(services, { what, way: 'shown' }, { names, locked });

function adviceFor(lines: number, series: CodeSeries | undefined, seconds: number) {
  if (lines === 0) return 'nothing';
  if (series === undefined) return 'file_only';
  return seconds > SENSIBLE ? 'file' : 'codes';
}

/** Larger modules, for a camera that cannot read the usual ones. Undefined when it is too much for them. */
export const coarserSeries = (bytes: Uint8Array): Promise<CodeSeries | undefined> =>
  seriesOf(bytes, 'coarse');
