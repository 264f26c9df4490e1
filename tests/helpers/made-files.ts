/** Small files of every kind that a text may come in, made in the test. */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const WORDS =
  'Chi bộ ấp Mỹ Đông họp bàn việc sửa cầu, mỗi nhà góp hai ngày công và cử người trông coi vật liệu.';

export const TEXT = [
  'Chi bộ ấp Mỹ Đông sửa cầu',
  '23/07/2021 - 05:35',
  `BHG - ${WORDS}`,
  'Bàn trước, làm sau',
  WORDS,
  'Ngô Văn Chuẩn',
  'Chia sẻ bài viết',
].join('\n\n');

export const MARKDOWN = `# Chi bộ ấp Mỹ Đông sửa cầu\n\n${WORDS}\n\n## Bàn trước, làm sau\n\n- Việc một\n- Việc hai\n\n> ${WORDS}\n\n| Tên | Số |\n|---|---|\n| Cầu | 2 |\n\n**${WORDS}** [xem](https://a.vn)\n`;

export const HTML = `<!doctype html><html><head><meta property="og:site_name" content="Báo Mỹ Đông"><title>Chi bộ ấp Mỹ Đông sửa cầu</title><script>globalThis.ran = true</script></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>Chi bộ ấp Mỹ Đông sửa cầu</h1><time>23/07/2021 - 05:35</time>
<p>${WORDS}</p><h2>Bàn trước, làm sau</h2><figure><img src=x onerror="globalThis.ran = true"><figcaption>Cầu mới của ấp</figcaption></figure>
<ul><li>Việc một</li><li>Việc hai</li></ul><blockquote>${WORDS}</blockquote><table><tr><th>Tên</th><th>Số</th></tr><tr><td>Cầu</td><td>2</td></tr></table>
<p>${WORDS} ${WORDS} ${WORDS}</p></article><aside>Tin khác</aside></body></html>`;

const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

const DOCUMENT = `${XML}<w:document xmlns:w="w"><w:body>${paragraph('Chi bộ ấp Mỹ Đông sửa cầu', 'Tiu')}${paragraph(WORDS)}${paragraph('Bàn trước, làm sau', 'u2')}<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Việc một</w:t></w:r></w:p><w:tbl><w:tr><w:tc>${paragraph('Tên')}</w:tc><w:tc>${paragraph('Số')}</w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:body></w:document>`;
const STYLES = `${XML}<w:styles xmlns:w="w"><w:style w:styleId="Tiu"><w:name w:val="Title"/></w:style><w:style w:styleId="u2"><w:name w:val="heading 2"/></w:style></w:styles>`;

export const docx = (document = DOCUMENT): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(`${XML}<Types/>`),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(STYLES),
  });

const CONTAINER = `${XML}<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`;
const PACKAGE = `${XML}<package xmlns:dc="d"><metadata><dc:title>Chi bộ ấp Mỹ Đông sửa cầu</dc:title><dc:publisher>Báo Mỹ Đông</dc:publisher><dc:date>2021-07-23</dc:date></metadata><manifest><item id="a" href="a.xhtml"/><item id="b" href="text/b.xhtml"/><item id="n" href="n.xhtml" properties="nav"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`;
const page = (title: string) =>
  `${XML}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1><p>${WORDS}</p></body></html>`;

export const epub = (): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(CONTAINER),
    'OEBPS/book.opf': strToU8(PACKAGE),
    'OEBPS/a.xhtml': strToU8(page('Phần một')),
    'OEBPS/text/b.xhtml': strToU8(page('Phần hai')),
  });
