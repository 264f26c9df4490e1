import { describe, expect, it } from 'vitest';
import { openPack, type OpenedPack } from '../../../src/transfer/pack/open.ts';
import { compareVersions, type Here, planPack } from '../../../src/transfer/pack/plan.ts';
import { aKey, aMaking, madeArticle, paragraph, signedPack } from '../../helpers/made-pack.ts';
import { makeArchive, type Making } from '../../../src/pack/archive/make.ts';

const open = async (bytes: Uint8Array): Promise<OpenedPack> =>
  (await openPack(bytes, {
    subtle: undefined,
    now: 5,
    pause: async () => undefined,
  })) as OpenedPack;

const unsigned = async (more: Partial<Making> = {}) =>
  open((await makeArchive(await aMaking(more))).bytes);

/** A phone that holds this pack. */
const withPack = ({ content }: OpenedPack, more: Partial<Here> = {}): Here => ({
  bundled: [],
  kept: [content.pack],
  ownKey: undefined,
  ...more,
});

const EMPTY: Here = { bundled: [], kept: [], ownKey: undefined };
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('what a pack would change', () => {
  it('is all new on a phone without it', async () => {
    const plan = planPack(await unsigned(), EMPTY);
    expect(ids(plan.news)).toEqual(['mot', 'hai', 'hai-2']);
    expect([plan.updated, plan.unchanged, plan.gone]).toEqual([[], [], []]);
    expect(plan.before).toBeUndefined();
  });

  it('tells new, changed, unchanged and gone articles apart', async () => {
    const old = await unsigned();
    const { texts } = await aMaking();
    const changed = texts[1]!.map((article) => ({ ...article, title: 'Bài hai, bản mới' }));
    const added = [madeArticle('ba', 'vi', [paragraph('b1', 'Bài ba.')])];
    const plan = planPack(
      await unsigned({ version: '1.1.0', texts: [texts[0]!, changed, added] }),
      withPack(old),
    );
    expect(ids(plan.news)).toEqual(['ba']);
    expect(ids(plan.updated)).toEqual(['hai']);
    expect(ids(plan.unchanged)).toEqual(['mot']);
    expect(ids(plan.gone)).toEqual(['hai-2']);
    expect(plan).toMatchObject({ before: '1.0.0', isOlder: false });
  });

  it('changes nothing when the same pack comes again', async () => {
    const plan = planPack(await unsigned(), withPack(await unsigned()));
    expect([...plan.news, ...plan.updated, ...plan.gone]).toEqual([]);
  });

  it('is an older version by its numbers', async () => {
    const here = withPack(await unsigned({ version: '1.10.0' }));
    expect(planPack(await unsigned({ version: '1.9.0' }), here).isOlder).toBe(true);
    expect(compareVersions({ version: '2.0.0' }, { version: '1.99.99' })).toBeGreaterThan(0);
    expect(compareVersions({ version: '1.2.3' }, { version: '1.2.3' })).toBe(0);
  });

  it('is nothing for a pack that comes with the app', async () => {
    const opened = await unsigned();
    const here = { ...EMPTY, bundled: [opened.content.pack.id] };
    expect(planPack(opened, here).refused).toBe('comes_with_app');
  });
});

describe('the author of a pack', () => {
  it('is own, known, unknown or nobody that could be told', async () => {
    const key = await aKey();
    const opened = await open(await signedPack(key));
    expect(planPack(opened, EMPTY).author).toBe('unknown');
    expect(planPack(opened, { ...EMPTY, ownKey: key.publicKey }).author).toBe('own');
    const other = await open(await signedPack(key, { title: 'Gói khác' }));
    expect(planPack(opened, withPack(other)).author).toBe('known');
    expect(planPack(await unsigned(), EMPTY).author).toBe('unsigned');
  });

  it('has changed when another key signs the pack that is here', async () => {
    const opened = await open(await signedPack(await aKey()));
    const { pack } = opened.content;
    const author = { name: 'Trần Thị Bình', key: (await aKey()).publicKey };
    const here = { ...EMPTY, kept: [{ ...pack, author }] };
    expect(planPack(opened, here)).toMatchObject({ author: 'changed' });
  });

  it('who signs it is never replaced by nobody', async () => {
    const opened = await unsigned();
    const { pack } = opened.content;
    const author = { name: 'Trần Thị Bình', key: (await aKey()).publicKey };
    const here = { ...EMPTY, kept: [{ ...pack, author }] };
    expect(planPack(opened, here).refused).toBe('unsigned_over_signed');
  });
});
