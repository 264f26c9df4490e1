import { describeFaults, type Fault } from './faults.ts';
import { spoiled } from './content.ts';

const VI = 'mau/articles/mot.vi.md';
const EN = 'mau/articles/mot.en.md';
const FACTS = 'mau/articles/mot.yaml';

const faults: readonly Fault[] = [
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
    fault: 'a document with another day than in the list',
    files: spoiled(VI, '26-4-2021', '27-4-2021'),
    told: `${VI}:16: 07-CTr/HU is of 2021-04-26 in reference/documents.yaml, here of 2021-04-27`,
  },
  {
    fault: 'a link without words',
    files: spoiled(VI, '[Điều lệ](doc:dieu-le)', '[](doc:dieu-le)'),
    told: `${VI}:16: this link has no words`,
  },
  {
    fault: 'a link by reference, which leads nowhere',
    files: spoiled(VI, 'Kết, xem', 'Kết, xem [bài][hai] và'),
    told: `${VI}:33: '[bài][hai]' leads nowhere: write [text](address)`,
  },
  {
    fault: 'a footnote',
    files: spoiled(VI, 'Kết, xem', 'Kết, xem[^1]'),
    told: `${VI}:33: '[^1]' leads nowhere: there are no footnotes`,
  },
  {
    fault: 'HTML',
    files: spoiled(VI, 'Kết, xem', '<b>Kết</b>, xem'),
    told: `${VI}:33: '<b>' is HTML, which is not read: write Markdown`,
  },
  {
    fault: 'text struck through',
    files: spoiled(VI, 'Kết, xem', '~~Kết~~, xem'),
    told: `${VI}:33: '~~' has no form inside a text`,
  },
  {
    fault: 'a control character, which no book may hold',
    files: spoiled(VI, 'Kết, xem', 'Kết\u0007, xem'),
    told: `${VI}:33: the invisible character U+0007 has no place in a text: take it out`,
  },
  {
    fault: 'a letter that was lost in another encoding',
    files: spoiled(VI, 'Kết, xem', 'K\ufffdt, xem'),
    told: `${VI}:33: the character U+FFFD stands for a letter that was lost: write the letter`,
  },
  {
    fault: 'a mark that turns the direction of the text',
    files: spoiled(FACTS, 'name: Tri Tôn', 'name: Tri\u202e Tôn'),
    told: `${FACTS}:3: the invisible character U+202E has no place in a text: take it out`,
  },
  {
    fault: 'text that is not composed',
    files: spoiled(VI, 'Kết, xem', 'Kết, xem'.normalize('NFD')),
    told: `${VI}:33: text is not NFC: save it with composed letters`,
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
];

describeFaults('a mistake in the words of an article stops the build and says where', faults);
