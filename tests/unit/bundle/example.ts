/** A small phone's content, and a file of it. */
import type { DataRecord } from '../../../src/domain/record/record.ts';
import { emptyWhole, type Whole } from '../../../src/pack/whole.ts';
import { newLock } from '../../../src/transfer/bundle/lock.ts';
import { wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';
import { writeBundle } from '../../../src/transfer/bundle/write.ts';

const STAMP = '0mhgd6o000000phone000';

const record = (kind: string, key: string, f: DataRecord['f']): DataRecord => ({
  id: `${kind}:G:${key}`,
  kind,
  group: 'G',
  f,
});

export const EXAMPLE: Whole = {
  ...emptyWhole,
  records: [
    record('group', 'G', { name: [STAMP, 'Chi bộ ấp Trung'], kind: [STAMP, 'khom_ap'] }),
    record('member', 'M', { name: [STAMP, 'Nguyễn Thị Đào'] }),
    record('minutes', 'S', {
      't/end': { vv: { phone000: STAMP }, x: { [STAMP]: 'Kết luận: “giữ sạch đường ấp”.' } },
    }),
    record('zukunft', 'Z', { 'a/b': [STAMP, { x: [1, null, true] }] }),
  ],
  readings: [{ id: 'nam-huyen/tri-ton', block: 'b3', share: 0.42, openedAt: 5, ticks: ['c1'] }],
  settings: { language: 'vi', theme: 'dark' },
  history: [{ id: 'member:G:M', path: 'name', stamp: STAMP, value: 'Nguyễn Thị Dào', at: 7 }],
  held: [['morgen', { v: 9 }]],
};

export const ABOUT = { scope: 'all', from: 'phone000', made: 1_795_300_000_000 } as const;
export const PHRASE = 'sông núi lúa cầu';

/** Not random, so that the file is the same each time. */
const fixed = (bytes: number) => Uint8Array.from({ length: bytes }, (_, at) => at * 7);

export const writeExample = (whole: Whole = EXAMPLE) => writeBundle(wholeLines(whole), ABOUT);

export const writeLocked = (iterations?: number) =>
  writeBundle(wholeLines(EXAMPLE), ABOUT, {
    sealing: { lock: newLock(fixed, iterations), phrase: PHRASE },
  });
