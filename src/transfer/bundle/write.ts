import { deflateSync } from 'fflate';
import { canonical } from '../../domain/record/record.ts';
import { concat, sha256, toBase64 } from './bytes.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_LIMITS,
  type BundleForm,
  type BundleHeader,
  type BundleLine,
  BundleProblem,
  type Lock,
  MAGIC,
} from './format.ts';
import { seal } from './lock.ts';

export interface Sealing {
  readonly lock: Lock;
  readonly phrase: string;
}

export interface WrittenBundle {
  readonly bytes: Uint8Array;
  /** Of header and content: the bundle's name in logs. */
  readonly sha256: string;
  readonly header: BundleHeader;
}

const encoder = new TextEncoder();

/**
 * Lines as a file. The same lines, header and sealing give the same bytes.
 * @throws BundleProblem `too_large` rather than giving a file that nobody could open again
 */
export async function writeBundle(
  lines: readonly BundleLine[],
  about: Omit<BundleHeader, 'n' | 'lock'>,
  { form = 'text', sealing }: { readonly form?: BundleForm; readonly sealing?: Sealing } = {},
): Promise<WrittenBundle> {
  const header: BundleHeader = {
    ...about,
    n: lines.length,
    ...(sealing && { lock: sealing.lock }),
  };
  const head = encoder.encode(canonical(header));
  const text = lines.map(([sort, value]) => canonical([sort, value])).join('\n');
  const packed = pack(encoder.encode(text));
  const body = sealing ? await seal(packed, sealing.lock, sealing.phrase, head) : packed;
  const hash = await sha256(head, LINE_END, body);
  const first = encoder.encode(`${MAGIC} ${BUNDLE_FORMAT} ${form} ${hash} `);
  const last = form === 'text' ? encoder.encode(`${toBase64(body)}\n`) : body;
  const bytes = concat([first, head, LINE_END, last]);
  const isTooLarge = bytes.length > BUNDLE_LIMITS.fileBytes || lines.length > BUNDLE_LIMITS.lines;
  if (isTooLarge) throw new BundleProblem('too_large');
  return { bytes, sha256: hash, header };
}

/** What packs as densely as only a bomb does is left as it is: readers would refuse it. */
function pack(text: Uint8Array): Uint8Array {
  const packed = deflateSync(text);
  return text.length > packed.length * BUNDLE_LIMITS.ratio
    ? deflateSync(text, { level: 0 })
    : packed;
}

const LINE_END = encoder.encode('\n');

/** A hash of what the lines say, in whatever order: equal content has equal hashes on every phone. */
export async function contentHash(lines: readonly BundleLine[]): Promise<string> {
  const texts = lines.map(([sort, value]) => canonical([sort, value])).sort();
  return sha256(encoder.encode(texts.join('\n')));
}
