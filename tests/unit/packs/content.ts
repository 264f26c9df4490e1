/** A small valid content folder in memory, and ways to spoil it. */
import type { ContentFiles } from '../../../plugins/packs/content-files.ts';
import { compileContent } from '../../../plugins/packs/compile.ts';
import { ContentFailure, formatProblem } from '../../../plugins/packs/problem.ts';

const PACK = `id: mau
version: 1.0.0
modified: 2026-11-22
languages: [vi, en]
title: { vi: Gói mẫu, en: Sample pack }
summary: { vi: Một gói nhỏ., en: A small pack. }
articles: [mot, hai]
`;

const FACTS = `edition: 1
year: 2021
place: { name: Tri Tôn, province: An Giang }
topics: [can-bo]
figures:
  - { key: computers, operator: more-than, value: 3, anchor: theme }
  - { key: schools, value: 13, from: 5, anchor: theme }
  - { key: people, value: 12, of: 17, anchor: people }
`;

const WORDS_VI = `---
title: Bài một
lead: Lời dẫn về Kế hoạch 10-KH/HU.
figures:
  computers: { unit: tỷ đồng, what: phòng máy, period: 2020 }
  schools: { unit: trường, what: trường chuẩn, period: 2020 }
  people: { unit: xã, what: bí thư, period: 2020 }
questions: [Hỏi gì?]
checklist: [Làm gì.]
editorNotes: [Ghi chú về **UBND**.]
---
UBND huyện vận động hơn 3 tỷ đồng; số trường chuẩn từ 5 lên 13. {#theme}

## Con người {#people-head}

Có 12/17 xã, theo [Điều lệ](doc:dieu-le) và Chương trình hành động 07-CTr/HU, ngày 26-4-2021. {#people}

- Việc một, xem [bài hai](article:mau/hai#end)
- Việc hai của UBND
{#tasks}

| Cột | Số |
|---|---|
| một | 1 |
{#numbers}

> Lời trích ngắn. {#quote}

![Nhà văn hóa](images/home.png "Ảnh của UBND") {#home}

{{template: agenda}}

Kết, xem [trang web](https://example.org/a?b=1&c=2).
`;

const WORDS_EN = `---
title: Article one
lead: Lead on Plan 10-KH/HU.
figures:
  computers: { unit: billion đồng, what: computer rooms, period: 2020 }
  schools: { unit: schools, what: standard schools, period: 2020 }
  people: { unit: communes, what: secretaries, period: 2020 }
questions: [What?]
checklist: [Do.]
editorNotes: [A note on **UBND**.]
---
The district UBND raised more than 3 billion đồng; standard schools rose from 5 to 13. {#theme}

## People {#people-head}

It was 12 of 17 communes, under the [Charter](doc:dieu-le) ([Điều lệ](lang:vi)) and Programme 07-CTr/HU of 26 April 2021. {#people}

- Task one, see [article two](article:mau/hai#end)
- Task two of the UBND
{#tasks}

| Column | Number |
|---|---|
| one | 1 |
{#numbers}

> A short quotation. {#quote}

![House of culture](images/home.png "Picture by the UBND") {#home}

{{template: agenda}}

End, see [a site](https://example.org/a?b=1&c=2).
`;

const AGENDA = `kind: agenda
version: 1
title: { vi: Chương trình, en: Agenda }
basis: [dieu-le]
appliesTo: [thuong_ky]
totalMinutes: 10
items:
  - { id: open, phase: { vi: Mở đầu, en: Opening }, title: { vi: Chào cờ, en: Salute }, who: { vi: Chủ trì, en: Chair }, minutes: 4 }
  - { id: talk, phase: { vi: Nội dung, en: Contents }, title: { vi: Thảo luận, en: Discussion }, minutes: 6 }
`;

const DOCUMENTS = `- id: dieu-le
  name: { vi: Điều lệ Đảng, en: Party Charter }
  issuer: { vi: Đại hội, en: Congress }
  about: { vi: Văn bản nền tảng., en: The basic document. }
- id: 07-ctr-hu-an-giang
  number: 07-CTr/HU
  name: { vi: Chương trình, en: Programme }
  issuer: { vi: Huyện ủy Tri Tôn, en: Tri Tôn District Party Committee }
  date: 2021-04-26
  place: An Giang
  about: { vi: Về xây dựng Đảng., en: On Party building. }
- id: 07-ctr-hu-ha-giang
  number: 07-CTr/HU
  name: { vi: Chương trình khác, en: Another programme }
  issuer: { vi: Huyện ủy khác, en: Another committee }
  place: Hà Giang
  about: { vi: Về việc khác., en: On something else. }
- id: 10-kh-hu
  number: 10-KH/HU
  name: { vi: Kế hoạch, en: Plan }
  issuer: { vi: Huyện ủy, en: District Party Committee }
  about: { vi: Về đào tạo., en: On training. }
`;

/** A PNG of one pixel. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (char) => char.charCodeAt(0),
);

const TEXTS: Readonly<Record<string, string>> = {
  'reference/documents.yaml': DOCUMENTS,
  'reference/abbreviations.yaml':
    "- { abbreviation: UBND, expansion: { vi: Ủy ban nhân dân, en: People's Committee } }\n",
  'reference/glossary.yaml':
    '- { id: dang-uy, term: { vi: đảng ủy, en: Party committee } }\n- { id: chi-bo, term: { vi: chi bộ, en: Party cell } }\n',
  'reference/topics.yaml': '- { id: can-bo, name: { vi: Cán bộ, en: Personnel } }\n',
  'mau/pack.yaml': PACK,
  'mau/articles/mot.yaml': FACTS,
  'mau/articles/mot.vi.md': WORDS_VI,
  'mau/articles/mot.en.md': WORDS_EN,
  'mau/articles/hai.yaml': 'edition: 1\n',
  'mau/articles/hai.vi.md': '---\ntitle: Bài hai\nlead: Ngắn.\n---\nHết. {#end}\n',
  'mau/articles/hai.en.md': '---\ntitle: Article two\nlead: Short.\n---\nThe end. {#end}\n',
  'mau/templates/agenda.yaml': AGENDA,
};

export function sampleContent(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['mau/images/home.png', PNG]]);
  for (const [path, text] of Object.entries(TEXTS)) files.set(path, encode(text));
  return files;
}

/** The sample with one piece of one file replaced. */
export function spoiled(path: string, from: string | RegExp, to: string): ContentFiles {
  const files = sampleContent();
  const before = new TextDecoder().decode(files.get(path));
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to replace in ${path}`);
  return files.set(path, encode(after));
}

/** The sample with a file added, replaced or, without text, taken away. */
export function withFile(path: string, text?: string): ContentFiles {
  const files = sampleContent();
  if (text === undefined) files.delete(path);
  else files.set(path, encode(text));
  return files;
}

/** The mistakes that a compilation reports, one `file:line: message` each. */
export function mistakes(files: ContentFiles): readonly string[] {
  try {
    compileContent(files);
    return [];
  } catch (error) {
    if (error instanceof ContentFailure) return error.problems.map(formatProblem);
    throw error;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
