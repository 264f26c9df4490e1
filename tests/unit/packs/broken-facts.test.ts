import { describeFaults, type Fault } from './faults.ts';
import { spoiled, withFile } from './content.ts';

const VI = 'mau/articles/mot.vi.md';
const EN = 'mau/articles/mot.en.md';
const FACTS = 'mau/articles/mot.yaml';

const faults: readonly Fault[] = [
  {
    fault: 'an unknown field of a pack',
    files: spoiled('mau/pack.yaml', 'summary:', 'colour: red\nsummary:'),
    told: "mau/pack.yaml:6: unknown field 'colour': remove it or correct its name",
  },
  {
    fault: 'an unknown field of an article',
    files: spoiled(FACTS, 'year: 2021', 'yeer: 2021'),
    told: `${FACTS}:2: unknown field 'yeer': remove it or correct its name`,
  },
  {
    fault: 'an unknown field of the words',
    files: spoiled(VI, 'questions:', 'question:'),
    told: `${VI}:8: unknown field 'question': remove it or correct its name`,
  },
  {
    fault: 'an unknown field deep in a template',
    files: spoiled('mau/templates/agenda.yaml', 'minutes: 6', 'minutes: 6, colour: red'),
    told: "mau/templates/agenda.yaml:9: unknown field 'items.1.colour': remove it or correct its name",
  },
  {
    fault: 'an unknown field of a document',
    files: spoiled('reference/documents.yaml', '  date:', '  day:'),
    told: "reference/documents.yaml:9: unknown field '1.day': remove it or correct its name",
  },
  {
    fault: 'a missing language file',
    files: withFile(EN),
    told: `${EN}:1: the article has no 'en' text: add this file`,
  },
  {
    fault: 'a pack title without one of its languages',
    files: spoiled(
      'mau/pack.yaml',
      'title: { vi: Gói mẫu, en: Sample pack }',
      'title: { vi: Gói }',
    ),
    told: "mau/pack.yaml:5: 'title' has no 'en' text",
  },
  {
    fault: 'a missing article title',
    files: spoiled(EN, 'title: Article one\n', ''),
    told: `${EN}:2: 'title' is missing`,
  },
  {
    fault: 'a figure without words in one language',
    files: spoiled(EN, /  schools: .*\n/, ''),
    told: `${EN}:4: the figure 'schools' has no words here`,
  },
  {
    fault: 'words for a figure that is not there',
    files: spoiled(VI, '  people: {', '  others: {'),
    told: [
      `${VI}:4: the figure 'people' has no words here`,
      `${VI}:7: no figure 'others' in ${FACTS}`,
    ],
  },
  {
    fault: 'a document without an English name',
    files: spoiled('reference/documents.yaml', ', en: Party Charter', ''),
    told: "reference/documents.yaml:2: '0.name.en' is missing",
  },
  {
    fault: 'an image that is not there',
    files: withFile('mau/images/home.png'),
    told: [`${EN}:29: no image mau/images/home.png`, `${VI}:29: no image mau/images/home.png`],
  },
  {
    fault: 'an image of an unknown kind',
    files: withFile('mau/images/home.png', 'GIF89a and some more bytes to be long enough'),
    told: [
      `${EN}:29: images/home.png is not a PNG, JPEG or WebP`,
      `${VI}:29: images/home.png is not a PNG, JPEG or WebP`,
    ],
  },
  {
    fault: 'a topic that is not there',
    files: spoiled(FACTS, '[can-bo]', '[can-bo, can-ba]'),
    told: `${FACTS}:4: no topic 'can-ba' in reference/topics.yaml`,
  },
  {
    fault: 'an abbreviation that is there twice',
    files: withFile(
      'reference/abbreviations.yaml',
      '- { abbreviation: UBND, expansion: A }\n- { abbreviation: UBND, expansion: B }\n',
    ),
    told: "reference/abbreviations.yaml:2: 'UBND' is there twice",
  },
  {
    fault: 'a figure whose anchor is not there',
    files: spoiled(FACTS, 'of: 17, anchor: people', 'of: 17, anchor: persons'),
    told: [`${FACTS}:8: no block 'persons' in ${EN}`, `${FACTS}:8: no block 'persons' in ${VI}`],
  },
  {
    fault: 'a figure without anchor',
    files: spoiled(FACTS, 'of: 17, anchor: people', 'of: 17'),
    told: `${FACTS}:8: 'figures.2.anchor' is missing`,
  },
  {
    fault: 'a number of two provinces in an article of neither',
    files: spoiled(FACTS, 'province: An Giang', 'province: Long An'),
    told: [EN, VI].map(
      (file) =>
        `${file}:16: 07-CTr/HU may be one of 07-ctr-hu-an-giang, 07-ctr-hu-ha-giang: link the one meant as [07-CTr/HU](doc:…)`,
    ),
  },
  {
    fault: 'a number in the list that is no number',
    files: spoiled('reference/documents.yaml', 'number: 10-KH/HU', 'number: 10 KH HU'),
    told: [
      `${EN}:3: 10-KH/HU is not in reference/documents.yaml`,
      `${VI}:3: 10-KH/HU is not in reference/documents.yaml`,
      "reference/documents.yaml:19: '10 KH HU' is not a document number, like 07-CTr/HU",
    ],
  },
  {
    fault: 'a study edition that is too short',
    files: spoiled(
      'mau/articles/hai.yaml',
      'edition: 1',
      'edition: 1\nsource: { outlet: Báo, title: Bài }',
    ),
    told: ['en', 'vi'].map(
      (lang) =>
        `mau/articles/hai.${lang}.md:1: lead and body have ${lang === 'vi' ? 2 : 3} words; a study edition has 600 to 1000`,
    ),
  },
  {
    fault: 'an article that the pack does not name',
    files: withFile('mau/articles/ba.yaml', 'edition: 1\n'),
    told: "mau/pack.yaml:7: mau/articles/ba.yaml is there but 'articles' does not name it",
  },
  {
    fault: 'a pack whose id is not its folder',
    files: spoiled('mau/pack.yaml', 'id: mau', 'id: mao'),
    told: "mau/pack.yaml:1: the folder is 'mau'",
  },
  {
    fault: 'minutes that do not add up',
    files: spoiled('mau/templates/agenda.yaml', 'totalMinutes: 10', 'totalMinutes: 12'),
    told: 'mau/templates/agenda.yaml:6: the minutes of the items add up to 10, not 12',
  },
  {
    fault: 'a template that rests on an unknown document',
    files: spoiled('mau/templates/agenda.yaml', '[dieu-le]', '[dieu-lo]'),
    told: "mau/templates/agenda.yaml:4: no document 'dieu-lo' in reference/documents.yaml",
  },
  {
    fault: 'YAML that does not parse',
    files: spoiled(FACTS, 'topics: [can-bo]', 'topics: [can-bo'),
    told: `${FACTS}:5: YAML: `,
  },
  {
    fault: 'a file without front matter',
    files: withFile('mau/articles/hai.vi.md', 'Hết. {#end}\n'),
    told: "mau/articles/hai.vi.md:1: the file begins with front matter between two lines of '---'",
  },
  {
    fault: 'news without a sentence in one language',
    files: withFile('news.yaml', '- { day: 2026-11-27, vi: Mới., enn: New. }\n'),
    told: "news.yaml:1: '0.en' is missing",
  },
  {
    fault: 'news that are not the newest first',
    files: withFile(
      'news.yaml',
      '- { day: 2026-11-22, vi: Một., en: One. }\n- { day: 2026-11-27, vi: Hai., en: Two. }\n',
    ),
    told: 'news.yaml:2: 2026-11-27 is below 2026-11-22: the newest stands on top',
  },
  {
    fault: 'news without any',
    files: withFile('news.yaml', '[]\n'),
    told: 'news.yaml:1: the update bar needs a sentence: write one entry',
  },
];

describeFaults(
  'a mistake in facts, lists, templates or files stops the build and says where',
  faults,
);
