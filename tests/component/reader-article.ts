/** One small article in two languages, with its pack and what it refers to. */
import type { Article, Library, PackIndex, Reference } from '../../src/pack/format.ts';
import { PackProblem } from '../../src/pack/problem.ts';
import type { PackSource } from '../../src/pack/source.ts';

const hash = { vi: '0'.repeat(16), en: '1'.repeat(16) };

export const INDEX: PackIndex = {
  format: 1,
  id: 'thu',
  version: '1.0.0',
  languages: ['vi', 'en'],
  title: { vi: 'Gói thử', en: 'Trial pack' },
  summary: { vi: 'Thử.', en: 'Trial.' },
  articles: [
    {
      id: 'truoc',
      title: { vi: 'Bài trước đó', en: 'The one before' },
      topics: [],
      minutes: 3,
      blocks: 4,
      hash,
    },
    {
      id: 'bai',
      title: { vi: 'Bài thử', en: 'Trial article' },
      topics: [],
      minutes: 8,
      blocks: 4,
      hash,
    },
  ],
  solids: { vi: [], en: [] },
  images: [],
  epub: { href: 'o/thu.epub', bytes: 1 },
};

export const LIBRARY: Library = {
  format: 1,
  packs: [
    { id: 'thu', version: '1.0.0', title: INDEX.title, articles: 2, index: 'thu/index.json' },
  ],
  topics: [],
};

const base = {
  format: 1 as const,
  pack: 'thu',
  id: 'bai',
  edition: 1,
  topics: [],
  minutes: 8,
  place: { name: 'Vị Xuyên', province: 'Hà Giang' },
} satisfies Partial<Article>;

const source = {
  title: 'Đổi mới ở Vị Xuyên',
  date: '2020-08-01',
  author: 'An Giang',
  place: 'huyện Vị Xuyên',
};

const citations = [{ document: 'ct-05', block: 'doan' }];

const VI: Article = {
  ...base,
  lang: 'vi',
  title: 'Bài thử',
  lead: ['Lời dẫn.'],
  source: { ...source, outlet: 'Báo Hà Giang' },
  blocks: [
    { type: 'heading', id: 'dau', level: 2, text: ['Mở đầu'] },
    {
      type: 'paragraph',
      id: 'doan',
      text: [
        'Theo ',
        { type: 'document', document: 'ct-05', children: ['Chỉ thị số 05'] },
        ', phát triển ',
        { type: 'abbreviation', abbreviation: 'KT-XH' },
        ' với trên 7.300 đảng viên.',
      ],
    },
    { type: 'list', id: 'viec', ordered: false, items: [['hiến đất'], ['làm đường']] },
    { type: 'paragraph', id: 'cuoi', text: ['Số trường tăng từ 5 lên 13; 12/17 xã.'] },
  ],
  figures: [
    {
      operator: 'over',
      value: 7300,
      unit: 'đảng viên',
      what: 'của Đảng bộ',
      period: '2020',
      block: 'doan',
    },
    {
      operator: 'exact',
      value: 13,
      from: 5,
      unit: 'trường',
      what: 'đạt chuẩn',
      period: '2020',
      block: 'cuoi',
    },
    {
      operator: 'exact',
      value: 12,
      of: 17,
      unit: 'xã',
      what: 'bí thư kiêm chủ tịch',
      period: '2020',
      block: 'cuoi',
    },
  ],
  citations,
  questions: [{ id: 'q1', text: 'Chi bộ ta đã bàn việc gì?' }],
  checklist: [
    { id: 'c1', text: 'Ghi một dòng.' },
    { id: 'c2', text: 'Tra văn bản.' },
  ],
  editorNotes: [['Nguồn không ghi rõ chủ ngữ.']],
};

const EN: Article = {
  ...VI,
  lang: 'en',
  title: 'Trial article',
  lead: ['The lead.'],
  source: { ...source, outlet: 'Hà Giang Newspaper' },
  blocks: [
    { type: 'heading', id: 'dau', level: 2, text: ['Beginning'] },
    { type: 'paragraph', id: 'doan', text: ['Under Directive 05, over 7,300 members.'] },
    { type: 'list', id: 'viec', ordered: false, items: [['giving land'], ['making roads']] },
    { type: 'paragraph', id: 'cuoi', text: ['Schools rose from 5 to 13; 12 of 17 communes.'] },
  ],
  figures: [
    {
      operator: 'over',
      value: 7300,
      unit: 'members',
      what: 'in the district',
      period: '2020',
      block: 'doan',
    },
    {
      operator: 'exact',
      value: 13,
      from: 5,
      unit: 'schools',
      what: 'up to standard',
      period: '2020',
      block: 'cuoi',
    },
    {
      operator: 'exact',
      value: 12,
      of: 17,
      unit: 'communes',
      what: 'with a joint post',
      period: '2020',
      block: 'cuoi',
    },
  ],
  questions: [{ id: 'q1', text: 'What has our cell discussed?' }],
};

export const REFERENCE: Reference = {
  format: 1,
  documents: [
    {
      id: 'ct-05',
      number: '05-CT/TW',
      name: { vi: 'Chỉ thị về học tập và làm theo Bác', en: 'Directive on following Hồ Chí Minh' },
      issuer: { vi: 'Bộ Chính trị', en: 'Politburo' },
      date: '2016-05-15',
      about: { vi: 'Đẩy mạnh học tập.', en: 'On studying.' },
      mentions: [
        { pack: 'thu', article: 'truoc', block: 'a' },
        { pack: 'thu', article: 'bai', block: 'doan' },
        { pack: 'thu', article: 'bai', block: 'cuoi' },
      ],
    },
  ],
  abbreviations: [
    {
      abbreviation: 'KT-XH',
      expansion: { vi: 'kinh tế - xã hội', en: 'socio-economic' },
      mentions: [{ pack: 'thu', article: 'bai', block: 'doan' }],
    },
  ],
  glossary: [],
};

export const trialArticle: PackSource['article'] = async (pack, id, lang) => {
  if (pack !== 'thu' || id !== 'bai') throw new PackProblem('missing', id);
  return lang === 'vi' ? VI : EN;
};
