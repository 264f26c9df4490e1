import { describe, expect, it } from 'vitest';
import type { ContentFiles } from '../../../plugins/packs/content-files.ts';
import { mistakes, sampleContent, spoiled, withFile } from './content.ts';

const VI = 'mau/articles/mot.vi.md';
const EN = 'mau/articles/mot.en.md';
const FACTS = 'mau/articles/mot.yaml';

interface Fault {
  readonly fault: string;
  readonly files: ContentFiles;
  readonly told: string | readonly string[];
}

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
    fault: 'a block more in one language',
    files: spoiled(EN, '## People', 'One more.\n\n## People'),
    told: `${EN}:14: block 2: here a paragraph 'b2', in 'vi' (line 14) a heading of level 2 'people-head'`,
  },
  {
    fault: 'a list item less in one language',
    files: spoiled(EN, '- Task two of the UBND\n', ''),
    told: `${EN}:18: block 4: here a list of 1 'tasks', in 'vi' (line 18) a list of 2 'tasks'`,
  },
  {
    fault: 'other anchors in one language',
    files: spoiled(EN, '{#people}', '{#persons}'),
    told: [
      `${EN}:16: block 3: here a paragraph 'persons', in 'vi' (line 16) a paragraph 'people'`,
      `${FACTS}:8: no block 'people' in ${EN}`,
    ],
  },
  {
    fault: 'another number of questions in one language',
    files: spoiled(EN, '[What?]', '[What?, Why?]'),
    told: `${EN}:8: 'questions' has 2 here and 1 in 'vi'`,
  },
  {
    fault: 'a link to an article that is not there',
    files: spoiled(VI, 'article:mau/hai#end', 'article:mau/ba'),
    told: `${VI}:18: no article 'mau/ba': write article:pack/article`,
  },
  {
    fault: 'a link to an anchor that is not there',
    files: spoiled(VI, 'article:mau/hai#end', 'article:mau/hai#start'),
    told: `${VI}:18: no anchor 'start' in the article 'mau/hai'`,
  },
  {
    fault: 'a link to a document that is not there',
    files: spoiled(VI, 'doc:dieu-le', 'doc:dieu-lo'),
    told: `${VI}:16: no document 'dieu-lo' in reference/documents.yaml`,
  },
  {
    fault: 'a passage in a language that is not there',
    files: spoiled(EN, 'lang:vi', 'lang:fr'),
    told: `${EN}:16: no language 'fr': use lang:vi or lang:en`,
  },
  {
    fault: 'a passage marked with the language of the text',
    files: spoiled(EN, 'lang:vi', 'lang:en'),
    told: `${EN}:16: the text is in 'en' already`,
  },
  {
    fault: 'a link without encryption',
    files: spoiled(VI, 'https://example.org/a?b=1&c=2', 'http://example.org'),
    told: `${VI}:33: 'http://example.org' leads nowhere: use https:, tel:, doc:, article: or lang:`,
  },
  {
    fault: 'a link that is not well formed',
    files: spoiled(VI, '(doc:dieu-le)', '(doc: dieu le)'),
    told: `${VI}:16: this link is not well formed`,
  },
  {
    fault: 'a template that is not there',
    files: spoiled(VI, 'template: agenda', 'template: agendo'),
    told: [
      `${EN}:31: block 8: here the template agenda 'b8', in 'vi' (line 31) the template agendo 'b8'`,
      `${VI}:31: no template 'agendo' in the pack`,
    ],
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
    fault: 'a figure whose number the block does not state',
    files: spoiled(VI, 'từ 5 lên 13', 'từ 5 lên 130'),
    told: `${VI}:12: the figure 'schools' wants “13” in this block`,
  },
  {
    fault: 'a figure whose earlier value the block does not state',
    files: spoiled(VI, 'từ 5 lên 13', 'lên 13'),
    told: `${VI}:12: the figure 'schools' wants “5” (the value before) in this block`,
  },
  {
    fault: 'a figure without its operator word',
    files: spoiled(EN, 'more than 3', 'about 3'),
    told: `${EN}:12: the figure 'computers' wants “more than 3” in this block`,
  },
  {
    fault: 'a share written the Vietnamese way in English',
    files: spoiled(EN, '12 of 17', '12/17'),
    told: `${EN}:16: the figure 'people' wants “12 of 17” in this block`,
  },
  {
    fault: 'a document number that the grammar refuses',
    files: spoiled(VI, '07-CTr/HU', '07-CTx/HU'),
    told: `${VI}:16: '07-CTx/HU' looks like a document number but is not written like one`,
  },
  {
    fault: 'a document number that the list does not hold',
    files: spoiled(VI, '10-KH/HU', '11-KH/HU'),
    told: `${VI}:3: 11-KH/HU is not in reference/documents.yaml`,
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
    fault: 'text that is not composed',
    files: spoiled(VI, 'Kết, xem', 'Kết, xem'.normalize('NFD')),
    told: `${VI}:33: text is not NFC: save it with composed letters`,
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
    fault: 'a heading of the first level',
    files: spoiled(VI, '## Con người', '# Con người'),
    told: `${VI}:14: a heading is '## ' or '### '`,
  },
  {
    fault: 'a list in a list',
    files: spoiled('mau/articles/hai.vi.md', 'Hết. {#end}', '- một\n  - hai'),
    told: [
      "mau/articles/hai.en.md:5: block 1: here a paragraph 'end', in 'vi' (line 5) a list of 1 'b1'",
      'mau/articles/hai.vi.md:5: a list item is one paragraph, without lists inside',
    ],
  },
  {
    fault: 'a year that became a numbered list',
    files: spoiled(VI, 'Kết, xem', '2021. Kết, xem'),
    told: [
      `${EN}:33: block 9: here a paragraph 'b9', in 'vi' (line 33) a numbered list of 1 'b9'`,
      `${VI}:33: a numbered list starts with 1; a year or number at the start of a paragraph needs \\.`,
    ],
  },
  {
    fault: 'code',
    files: spoiled(VI, 'Kết, xem', '`Kết`, xem'),
    told: `${VI}:33: 'code_inline' has no form inside a text`,
  },
  {
    fault: 'an anchor in the middle of a text',
    files: spoiled(VI, 'Kết, xem', 'Kết {#ket}, xem'),
    told: `${VI}:33: an anchor {#name} stands at the end of its block`,
  },
  {
    fault: 'an anchor that is there twice',
    files: spoiled(VI, 'Kết, xem', 'Kết. {#quote}\n\nXem'),
    told: [
      `${EN}:33: block 9: here a paragraph 'b9', in 'vi' (line 33) a paragraph 'quote'`,
      `${VI}:33: the anchor 'quote' is there twice`,
    ],
  },
  {
    fault: 'an anchor that the compiler gives itself',
    files: spoiled('mau/articles/hai.vi.md', '{#end}', '{#end}\n\nThêm. {#b1}'),
    told: [
      "mau/articles/hai.en.md:6: block 2: here the text ends, in 'vi' (line 7) a paragraph 'b1'",
      "mau/articles/hai.vi.md:7: 'b1' is kept for the compiler",
    ],
  },
  {
    fault: 'an anchor line below nothing that takes it',
    files: spoiled('mau/articles/hai.vi.md', 'Hết. {#end}', 'Hết. {#end}\n\n{#last}'),
    told: 'mau/articles/hai.vi.md:7: {#last} belongs at the end of its paragraph or heading',
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
];

describe('content with a mistake stops the build and says where', () => {
  it('finds nothing to say about the sample', () => {
    expect(mistakes(sampleContent())).toEqual([]);
  });

  it.each(faults)('$fault', ({ files, told }) => {
    const found = mistakes(files);
    for (const line of typeof told === 'string' ? [told] : told) {
      expect(
        found.some((one) => one.startsWith(line)),
        `${line}\nnot in\n${found.join('\n')}`,
      ).toBe(true);
    }
  });

  it('tells all mistakes at once, in the order of files and lines', () => {
    const files = new Map(spoiled(VI, 'doc:dieu-le', 'doc:dieu-lo'));
    files.set(FACTS, spoiled(FACTS, '[can-bo]', '[can-ba]').get(FACTS) ?? new Uint8Array());
    expect(mistakes(files)).toEqual([
      `${VI}:16: no document 'dieu-lo' in reference/documents.yaml`,
      `${FACTS}:4: no topic 'can-ba' in reference/topics.yaml`,
    ]);
  });
});
