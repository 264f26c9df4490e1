/** A small library and the services around it, to put one screen at a time on. */
import { render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { vi } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.ts';
import { setLanguage } from '../../src/i18n/translate.ts';
import type { Library, PackIndex, Reference } from '../../src/pack/format.ts';
import { ServicesProvider } from '../../src/state/context.ts';
import { indexes, keptPacks, library } from '../../src/state/library.ts';
import { notices } from '../../src/state/notices.ts';
import {
  canInstall,
  offlineState,
  packsHeld,
  persisted,
  standalone,
} from '../../src/state/offline.ts';
import { readings } from '../../src/state/readings.ts';
import { forgetRecords } from '../../src/state/records.ts';
import { reference, referenceProblem } from '../../src/state/reference.ts';
import type { Draft, Services } from '../../src/state/services.ts';
import { settings } from '../../src/state/settings.ts';
import type { RecordStore } from '../../src/storage/records.ts';
import { officeWorker } from '../helpers/office-worker.ts';
import { recordServices } from '../helpers/memory-records.ts';

const INDEX: PackIndex = {
  format: 1,
  id: 'thu',
  version: '1.2.0',
  languages: ['vi', 'en'],
  title: { vi: 'Gói thử', en: 'Trial pack' },
  summary: { vi: 'Thử.', en: 'Trial.' },
  articles: [
    {
      id: 'mot',
      title: { vi: 'Bài một', en: 'Article one' },
      topics: [],
      minutes: 3,
      blocks: 4,
      hash: {},
    },
    {
      id: 'hai',
      title: { vi: 'Bài hai', en: 'Article two' },
      topics: [],
      minutes: 3,
      blocks: 4,
      hash: {},
    },
  ],
  solids: { vi: [], en: [] },
  images: [],
  epub: { href: 'o/thu.epub', bytes: 1 },
};

const LIBRARY: Library = {
  format: 1,
  packs: [
    { id: 'thu', version: '1.2.0', title: INDEX.title, articles: 2, index: 'thu/index.json' },
  ],
  topics: [],
};

const REFERENCE: Reference = {
  format: 1,
  documents: [
    {
      id: 'ct-05',
      number: '05-CT/TW',
      name: { vi: 'Chỉ thị về học tập và làm theo Bác', en: 'Directive on following Hồ Chí Minh' },
      issuer: { vi: 'Bộ Chính trị', en: 'Politburo' },
      date: '2016-05-15',
      about: { vi: 'Đẩy mạnh học tập.', en: 'On studying.' },
      note: { vi: 'Chưa đối chiếu.', en: 'Not compared.' },
      mentions: [
        { pack: 'thu', article: 'mot', block: 'a' },
        { pack: 'thu', article: 'hai', block: 'b' },
        { pack: 'thu', article: 'hai', block: 'c' },
      ],
    },
    {
      id: 'kh-10',
      number: '10-KH/HU',
      name: { vi: 'Kế hoạch đào tạo cán bộ', en: 'Plan for training' },
      issuer: { vi: 'Huyện ủy Tri Tôn', en: 'Tri Tôn District Party Committee' },
      date: '2021-05-31',
      place: 'An Giang',
      about: { vi: 'Đào tạo năm 2021.', en: 'Training in 2021.' },
      mentions: [],
    },
    {
      id: 'dieu-le',
      name: { vi: 'Điều lệ Đảng', en: 'Party Charter' },
      issuer: { vi: 'Đại hội Đảng', en: 'Party congress' },
      place: 'Đồng Tháp',
      about: { vi: 'Điều lệ.', en: 'The charter.' },
      mentions: [],
    },
  ],
  abbreviations: [
    {
      abbreviation: 'KT-XH',
      expansion: { vi: 'kinh tế - xã hội', en: 'socio-economic' },
      mentions: [{ pack: 'thu', article: 'mot', block: 'a' }],
    },
    {
      abbreviation: 'AN - QP',
      expansion: { vi: 'an ninh - quốc phòng', en: 'security and defence' },
      mentions: [],
    },
  ],
  glossary: [
    {
      id: 'chi-bo',
      term: { vi: 'chi bộ', en: 'Party cell' },
      note: { vi: 'Nơi nhỏ nhất.', en: 'The smallest.' },
    },
    { id: 'dang-vien', term: { vi: 'đảng viên', en: 'Party member' } },
    { id: 'dan-van', term: { vi: '“dân vận khéo”', en: 'skilful mass mobilisation' } },
    { id: 'an-sinh', term: { vi: 'an sinh', en: 'welfare' } },
    { id: 'an-toan', term: { vi: 'ăn chia', en: 'share-out' } },
  ],
};

interface Bench {
  readonly saved: Settings[];
  readonly offline: { readonly [K in keyof Services['offline']]: ReturnType<typeof vi.fn> };
  readonly clear: ReturnType<typeof vi.fn>;
}

interface Conditions {
  readonly lang?: 'vi' | 'en';
  readonly userAgent?: string;
  readonly referenceFails?: boolean;
  readonly readings?: readonly Reading[];
  readonly records?: RecordStore;
  /** What was typed when the page went away. */
  readonly drafts?: Map<string, Draft>;
  /** Workers answer after it. */
  readonly workersWait?: Promise<void>;
  /** Take the place of those that the fixture gives. */
  readonly services?: Partial<Services>;
  /** Milliseconds since 1970. */
  readonly now?: number;
  /** Take the place of what the fixture gives. */
  readonly packs?: Partial<Services['packs']>;
}

/** Puts a screen on as the app does, with everything of the last test forgotten. */
export async function show(screen: VNode, conditions: Conditions = {}): Promise<Bench> {
  await forget(conditions.lang ?? 'vi');
  readings.value = new Map((conditions.readings ?? []).map((one) => [one.id, one]));
  if (conditions.userAgent !== undefined) {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(conditions.userAgent);
  }
  const saved: Settings[] = [];
  const offline = {
    verify: vi.fn(async () => undefined),
    acceptUpdate: vi.fn(),
    install: vi.fn(async () => undefined),
    askToKeep: vi.fn(),
    keepAfterSave: vi.fn(),
  };
  const clear = vi.fn(async () => undefined);
  const failing = { now: conditions.referenceFails === true };
  const services: Services = {
    packs: {
      library: async () => LIBRARY,
      index: async () => INDEX,
      article: () => Promise.reject(new Error('no article here')),
      templates: async () => [],
      reference: async () => {
        const fails = failing.now;
        failing.now = false;
        if (fails) throw new Error('no network');
        return REFERENCE;
      },
      picture: async () => new Uint8Array(),
      file: () => Promise.reject(new Error('no network')),
      pictureAddress: (src) => `packs/${src}`,
      ...conditions.packs,
    },
    reading: {
      all: async () => [],
      change: async (id, edit) => edit({ id, share: 0, openedAt: 0, ticks: [] }),
      clear,
    },
    settings: {
      load: async () => undefined,
      save: async (value) => {
        saved.push(value);
      },
    },
    ...recordServices(conditions.records, conditions.drafts),
    offline,
    place: { read: () => undefined, write: () => undefined },
    boot: { read: () => null, write: () => undefined },
    startWorker: officeWorker(conditions.workersWait),
    now: () => conditions.now ?? 1000,
    ...conditions.services,
  };
  render(<ServicesProvider value={services}>{screen}</ServicesProvider>);
  return { saved, offline, clear };
}

async function forget(lang: 'vi' | 'en'): Promise<void> {
  vi.restoreAllMocks();
  forgetRecords();
  reference.value = undefined;
  referenceProblem.value = undefined;
  library.value = undefined;
  indexes.value = new Map();
  keptPacks.value = undefined;
  notices.value = [];
  settings.value = { ...DEFAULT_SETTINGS, language: lang };
  offlineState.value = { name: 'ready' };
  packsHeld.value = new Map();
  canInstall.value = false;
  standalone.value = false;
  persisted.value = undefined;
  history.replaceState(null, '', '#/');
  await setLanguage(lang);
}

export const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
export const ANDROID =
  'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';
export const ZALO_ANDROID =
  'Mozilla/5.0 (Linux; Android 13; SM-A146P; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 Zalo android/12';
export const FACEBOOK_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 [FBAN/FBIOS;FBAV/400.0]';
