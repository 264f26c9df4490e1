import { deflateSync } from 'fflate';
import { canonical } from '../../domain/record/record.ts';
import { concat, sha256, toBase64 } from './bytes.ts';
import {
  BUNDLE_FORMAT,
  type BundleForm,
  type BundleHeader,
  type BundleLine,
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

/** Lines as a file. The same lines, header and sealing give the same bytes. */
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
  const packed = deflateSync(encoder.encode(text));
  const body = sealing ? await seal(packed, sealing.lock, sealing.phrase, head) : packed;
  const hash = await sha256(head, LINE_END, body);
  const first = encoder.encode(`${MAGIC} ${BUNDLE_FORMAT} ${form} ${hash} `);
  const last = form === 'text' ? encoder.encode(`${toBase64(body)}\n`) : body;
  return { bytes: concat([first, head, LINE_END, last]), sha256: hash, header };
}

const LINE_END = encoder.encode('\n');

/** A hash of what the lines say, in whatever order: equal content has equal hashes on every phone. */
export async function contentHash(lines: readonly BundleLine[]): Promise<string> {
  const texts = lines.map(([sort, value]) => canonical([sort, value])).sort();
  return sha256(encoder.encode(texts.join('\n')));
}
