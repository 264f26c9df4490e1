import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONCLUSION,
  everySpeaker,
  noMinutes,
  readMinutes,
  writtenApart,
} from '../../../../src/domain/minutes/minutes.ts';
import {
  addSpeaker,
  adoptMinutes,
  putVote,
  removeSpeaker,
  removeVote,
  restoreVote,
  writeMinutes,
  writeOpinion,
} from '../../../../src/domain/minutes/minutes-edits.ts';
import { type Vote, voteResult } from '../../../../src/domain/minutes/vote.ts';
import type { Change } from '../../../../src/domain/record/edit.ts';
import { join } from '../../../../src/domain/record/record.ts';
import { phone, written } from '../write-record.ts';

const ref = { group: 'g1', key: 's1' };
const minutes = (...changes: readonly Change[]) => readMinutes(written(...changes));

const vote = (more: Partial<Vote> = {}): Vote => ({
  id: 'v1',
  matter: 'Thông qua nghị quyết tháng 12',
  rule: 'half',
  base: 18,
  for: 10,
  against: 0,
  other: 0,
  ...more,
});

describe('minutes', () => {
  it('keep a text per agenda item and the conclusion, line by line', () => {
    const one = minutes(
      writeMinutes(ref, 'review', 'Đã làm 300 m đường.\nCòn 2 việc.', []),
      writeMinutes(ref, CONCLUSION, 'Nhất trí.', []),
    );
    expect(one.texts.get('review')).toEqual(['Đã làm 300 m đường.\nCòn 2 việc.']);
    expect(one.texts.get(CONCLUSION)).toEqual(['Nhất trí.']);
  });

  it('keep both of two texts that were written apart, until a person makes them one', () => {
    const first = phone('aaaaaaaa')(writeMinutes(ref, 'review', 'Đang họp', []));
    const mine = phone('aaaaaaaa')(writeMinutes(ref, 'review', 'Của tôi', ['Đang họp']), first);
    const other = phone('bbbbbbbb')(writeMinutes(ref, 'review', 'Của bạn', ['Đang họp']), first);
    const both = join(mine, other);
    const texts = readMinutes(both).texts.get('review') ?? [];
    expect([...texts].sort()).toEqual(['Của bạn', 'Của tôi']);
    expect(writtenApart(readMinutes(both))).toBe(1);
    const chosen = phone('aaaaaaaa')(writeMinutes(ref, 'review', 'Cả hai', texts), both);
    expect(readMinutes(chosen).texts.get('review')).toEqual(['Cả hai']);
    expect(writtenApart(readMinutes(chosen))).toBe(0);
  });

  it('name the speakers in the order they spoke, with what they said', () => {
    const one = minutes(
      addSpeaker(ref, 'discussion', 'dat', 20),
      addSpeaker(ref, 'discussion', 'an', 10),
      addSpeaker(ref, 'review', 'an', 5),
      writeOpinion(ref, 'discussion', 'dat', 'Nên làm sớm.', []),
    );
    expect(one.speakers.get('discussion')).toEqual([
      { who: 'an', at: 10, texts: [] },
      { who: 'dat', at: 20, texts: ['Nên làm sớm.'] },
    ]);
    expect([...everySpeaker(one)].sort()).toEqual(['an', 'dat']);
  });

  it('give back what a speaker said who was taken off by mistake', () => {
    const said = [
      addSpeaker(ref, 'discussion', 'dat', 20),
      writeOpinion(ref, 'discussion', 'dat', 'Nên làm sớm.', []),
      removeSpeaker(ref, 'discussion', 'dat'),
    ];
    expect(minutes(...said).speakers.get('discussion')).toEqual([]);
    const back = minutes(...said, addSpeaker(ref, 'discussion', 'dat', 30));
    expect(back.speakers.get('discussion')?.[0]?.texts).toEqual(['Nên làm sớm.']);
  });

  it('are adopted, and can be opened again', () => {
    expect(minutes(adoptMinutes(ref, 9)).adoptedAt).toBe(9);
    expect(minutes(adoptMinutes(ref, 9), adoptMinutes(ref, undefined)).adoptedAt).toBeUndefined();
    expect(noMinutes(ref).adoptedAt).toBeUndefined();
  });

  it('tell when they were changed after their adoption, until they are adopted anew', () => {
    const before = [writeMinutes(ref, 'theme', 'Trước.', []), adoptMinutes(ref, 9)];
    const after = [...before, writeMinutes(ref, 'theme', 'Sau.', ['Trước.'])];
    expect(minutes(...before).changedAfter).toBeUndefined();
    expect(minutes(...after).changedAfter).toBe(1_000_000);
    expect(minutes(...before, putVote(ref, vote())).changedAfter).toBe(1_000_000);
    expect(minutes(...after, adoptMinutes(ref, 12)).changedAfter).toBeUndefined();
    expect(minutes(...after, adoptMinutes(ref, undefined)).changedAfter).toBeUndefined();
  });

  it('have votes that keep the base of their moment', () => {
    const one = minutes(putVote(ref, vote({ at: 7, item: 'conclude' })));
    expect(one.votes).toEqual([vote({ at: 7, item: 'conclude' })]);
    expect(minutes(putVote(ref, vote()), removeVote(ref, 'v1')).votes).toEqual([]);
    const back = minutes(putVote(ref, vote()), removeVote(ref, 'v1'), restoreVote(ref, 'v1'));
    expect(back.votes).toHaveLength(1);
  });
});

describe('a vote', () => {
  it.each([
    [{ for: 9 }, false, 10],
    [{ for: 10 }, true, 10],
    [{ for: 11, rule: 'two-thirds' }, false, 12],
    [{ for: 12, rule: 'two-thirds' }, true, 12],
    [{ for: 10, base: 19 }, true, 10],
    [{ for: 12, base: 19, rule: 'two-thirds' }, false, 13],
    [{ for: 0, base: 0 }, false, 1],
  ] as const)('%o passes: %s, with %i needed', (more, passes, needed) => {
    expect(voteResult(vote(more))).toMatchObject({ passes, needed });
  });

  it('tells how many did not vote, and when there are more votes than people', () => {
    expect(voteResult(vote({ against: 3, other: 1 }))).toMatchObject({ notCast: 4, tooMany: 0 });
    expect(voteResult(vote({ for: 18, other: 2 }))).toMatchObject({ notCast: 0, tooMany: 2 });
    expect(voteResult(vote()).share).toBe(0.556);
  });

  it('passes by the rules as they are written', () => {
    const count = fc.nat({ max: 300 });
    fc.assert(
      fc.property(count, count, (base, inFavour) => {
        fc.pre(base > 0 && inFavour <= base);
        const half = voteResult(vote({ base, for: inFavour }));
        expect(half.passes).toBe(inFavour * 2 > base);
        const thirds = voteResult(vote({ base, for: inFavour, rule: 'two-thirds' }));
        expect(thirds.passes).toBe(inFavour * 3 >= base * 2);
      }),
    );
  });
});
