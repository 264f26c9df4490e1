/** Things that are taken in from outside, each with the steps of a person up to the one tap that takes it. */
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import type { DataRecord } from '../../src/domain/record/record.ts';
import { makeArchive } from '../../src/pack/archive/make.ts';
import { emptyWhole } from '../../src/pack/whole.ts';
import { toBase64 } from '../../src/transfer/bundle/bytes.ts';
import { wholeLines } from '../../src/transfer/bundle/whole-lines.ts';
import { writeBundle } from '../../src/transfer/bundle/write.ts';
import { press, words } from './in-page.ts';
import { aMaking, keptTexts, madeArticle, paragraph } from './made-pack.ts';
import { chooseFile } from './page-content.ts';

export const KINDS = ['copy', 'pack', 'copy', 'text'] as const;
export const PEOPLE = 400;
const ARTICLES = 40;

/** What a round brings into the page: a file, and the steps until the one tap that takes it. */
export interface Round {
  readonly screen: string;
  readonly steps: string;
  readonly tap: string;
  /** Milliseconds from the tap to the end: about as long as the taking lasts. */
  readonly span: () => number;
}

const within = (ms: number) => () => Math.random() * ms;

/** Members of their own, one sheet whose every mark is the round’s, a reading, texts, an unknown line. */
async function copyOf(round: number): Promise<Round> {
  const stamp = (at: number) =>
    `0mwr2lm${round.toString(36).padStart(2, '0')}${at.toString(36).padStart(4, '0')}phone000`;
  const people = Array.from({ length: PEOPLE }, (_, at): DataRecord => {
    const group = `R${round}`;
    return {
      id: `member:${group}:M${at}`,
      kind: 'member',
      group,
      f: { name: [stamp(at), `Lê Văn ${at}`] },
    };
  });
  const marks = people.map((_one, at) => [`m/M${at}/status`, [stamp(at), `r${round}`]] as const);
  const sheet: DataRecord = {
    id: 'attendance:G:S',
    kind: 'attendance',
    group: 'G',
    f: Object.fromEntries(marks),
  };
  const texts = await keptTexts(3);
  const whole = {
    ...emptyWhole,
    records: [...people, sheet],
    readings: [{ id: `r${round}/a`, share: 1, openedAt: round, ticks: [] }],
    packs: [
      {
        ...texts,
        pack: { ...texts.pack, id: `c${round}`, index: { ...texts.pack.index, id: `c${round}` } },
        articles: texts.articles.map((one) => ({ ...one, pack: `c${round}` })),
      },
    ],
    held: [['morgen', { round }]],
  };
  const about = { scope: 'all', from: 'phone000', made: 1_795_300_000_000 } as const;
  const { bytes } = await writeBundle(wholeLines(whole), about);
  return {
    screen: '#/backup',
    steps: chooseFile('#backup-file', new TextDecoder().decode(bytes)),
    tap: vi.backup.take,
    span: within(700),
  };
}

/** A pack of many texts, wrapped as text so that it passes as a string. */
async function packOf(round: number): Promise<Round> {
  const texts = Array.from({ length: ARTICLES }, (_, at) => [
    madeArticle(`r${round}-${at}`, 'vi', [
      paragraph('b1', `Đường vào ấp, đoạn ${at}. `.repeat(40)),
    ]),
  ]);
  const { bytes } = await makeArchive(await aMaking({ title: `Gói ${round}`, texts }));
  const trust = `document.querySelector('main input[type=checkbox]').click();`;
  return {
    screen: '#/import-pack',
    steps: `${chooseBytes('#pack-file', bytes)}
      while (document.querySelector('main input[type=checkbox]') === null) await pause();
      ${trust}`,
    tap: vi.making.keep,
    span: within(150),
  };
}

const chooseBytes = (selector: string, bytes: Uint8Array): string =>
  chooseFile(selector, 'x').replace(
    '["x"]',
    `[Uint8Array.from(atob(${JSON.stringify(toBase64(bytes))}), (letter) => letter.charCodeAt(0))]`,
  );

function textOf(round: number): Round {
  const text = `Bài số ${round} của ấp\n\n${`Đường vào ấp đã thông, bà con đi lại dễ hơn trước. `.repeat(30)}`;
  return {
    screen: '#/bring-in',
    steps: `
      while (document.querySelector('main textarea') === null) await pause();
      const area = document.querySelector('main textarea');
      area.value = ${JSON.stringify(text)};
      area.dispatchEvent(new Event('input', { bubbles: true }));
      await pause();
      await (async () => {${press(vi.texts.read)}})();
      await (async () => {${words(vi.texts.keep)}})();`,
    tap: vi.texts.keep,
    span: within(60),
  };
}

export const roundOf = (round: number): Promise<Round> | Round => {
  const kind = KINDS[round % KINDS.length];
  if (kind === 'copy') return copyOf(round);
  return kind === 'pack' ? packOf(round) : textOf(round);
};
