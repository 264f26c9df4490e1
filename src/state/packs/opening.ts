/** Taking in a pack that somebody sent: read, look through, keep. */
import type { OpenedPack } from '../../transfer/pack/open.ts';
import type { PackPlan } from '../../transfer/pack/plan.ts';
import type { PackRefusal } from '../../transfer/pack/refusal.ts';
import { keepPack } from '../kept.ts';
import type { Services } from '../services.ts';
import { maker, openMaker } from './making.ts';
import { type MarksFate, marksFate } from './marks.ts';
import type { ReadPack } from './reader.ts';

export type { MarksFate, PackPlan, PackRefusal, ReadPack };

export interface Preview {
  readonly opened: OpenedPack;
  readonly plan: PackPlan;
  readonly marks: MarksFate;
}

/** @throws DOMException `AbortError` when it was ended, StorageProblem */
export async function previewPack(
  services: Services,
  read: ReadPack,
  file: Blob,
  signal: AbortSignal,
): Promise<Preview | PackRefusal> {
  const opened = await read(file, services.now(), signal);
  if ('refused' in opened) return opened;
  if (maker.value === undefined) await openMaker(services);
  const [{ packs }, kept] = await Promise.all([services.packs.library(), services.kept.list()]);
  const { planPack } = await import('../../transfer/pack/plan.ts');
  const plan = planPack(opened, {
    bundled: packs.map(({ id }) => id),
    kept,
    ownKey: maker.value?.key?.publicKey,
  });
  return { opened, plan, marks: await marksFate(services, opened, plan) };
}

/** Keeps the pack in one write. False when it failed, after telling the person. */
export const acceptPack = (services: Services, { content }: OpenedPack): Promise<boolean> =>
  keepPack(services, content);
