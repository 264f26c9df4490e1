/** Taking in a pack that somebody sent: read, look through, keep. */
import { readAnnotation } from '../../domain/annotation/annotation.ts';
import type { OpenedPack } from '../../transfer/pack/open.ts';
import type { PackPlan } from '../../transfer/pack/plan.ts';
import { LIMITS, type PackRefusal } from '../../transfer/pack/refusal.ts';
import { keepPack } from '../kept.ts';
import type { Services } from '../services.ts';
import { maker, openMaker, subtle } from './making.ts';

export type { PackPlan, PackRefusal };

export interface Preview {
  readonly opened: OpenedPack;
  readonly plan: PackPlan;
  /** Highlights and notes in articles that change or go. */
  readonly marks: number;
}

/** Milliseconds of work before the page gets its turn. */
const STEP = 12;

/** Reads the file in small steps. @throws DOMException `AbortError` when it was ended, StorageProblem */
export async function previewPack(
  services: Services,
  file: Blob,
  signal: AbortSignal,
): Promise<Preview | PackRefusal> {
  if (file.size > LIMITS.fileBytes) return { refused: 'too_large' };
  const [{ openPack }, { planPack }] = await Promise.all([
    import('../../transfer/pack/open.ts'),
    import('../../transfer/pack/plan.ts'),
  ]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opening = { subtle: subtle(), now: services.now(), pause: pauses(signal) };
  const opened = await openPack(bytes, opening);
  if ('refused' in opened) return opened;
  if (maker.value === undefined) await openMaker(services);
  const [{ packs }, kept] = await Promise.all([services.packs.library(), services.kept.list()]);
  const plan = planPack(opened, {
    bundled: packs.map(({ id }) => id),
    kept,
    ownKey: maker.value?.key?.publicKey,
  });
  return { opened, plan, marks: await countMarks(services, opened.content.pack.id, plan) };
}

/** Gives the page its turn now and then. */
function pauses(signal: AbortSignal): () => Promise<void> {
  let turn = performance.now();
  return async () => {
    if (signal.aborted) throw new DOMException('ended by the person', 'AbortError');
    if (performance.now() - turn < STEP) return;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  };
}

async function countMarks({ records }: Services, pack: string, plan: PackPlan): Promise<number> {
  const changed = [...plan.updated, ...plan.gone].map(({ id }) => `${pack}/${id}`);
  if (changed.length === 0) return 0;
  const all = (await records.list('annotation')).map(readAnnotation);
  return all.filter(({ article, deleted }) => !deleted && changed.includes(article ?? '')).length;
}

/** Keeps the pack in one write. False when it failed, after telling the person. */
export const acceptPack = (services: Services, { content }: OpenedPack): Promise<boolean> =>
  keepPack(services, content);
