import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { bookPaper, type NotesBook } from '../../../src/export/notes/notes-book.ts';
import { bookMarkdown } from '../../../src/export/notes/notes-markdown.ts';
import { paperText } from '../../../src/export/paper/plain-text.ts';

const BOOK: NotesBook = {
  lang: 'vi',
  title: 'Sổ tay học tập',
  about: '2 ghi chú · 27/11/2026',
  parts: [
    {
      heading: 'Đổi mới ở Vị Xuyên',
      notes: [
        {
          quote: '“98,6% chi bộ\nsinh hoạt đúng”',
          texts: ['Hỏi lại xã.\n1. Ai ghi?\n# Bao giờ?'],
          about: 'Vàng · 20/11/2026',
          tags: ['Dân vận', 'họp'],
        },
      ],
    },
    { heading: 'Ghi chú riêng', notes: [{ texts: ['*Mượn* loa'], about: '20/11/2026', tags: [] }] },
  ],
};

/** What a reader of the Markdown sees. */
const seen = (markdown: string): string =>
  marked
    .parse(markdown, { async: false })
    .replace(/<br>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('notes as Markdown', () => {
  it('have headings, quotes, lines as they were typed, tags', () => {
    expect(bookMarkdown(BOOK)).toBe(
      [
        '# Sổ tay học tập',
        '',
        '2 ghi chú · 27/11/2026',
        '',
        '## Đổi mới ở Vị Xuyên',
        '',
        '> “98,6% chi bộ  ',
        '> sinh hoạt đúng”',
        '',
        'Hỏi lại xã.  ',
        '1\\. Ai ghi?  ',
        '\\# Bao giờ?',
        '',
        'Vàng · 20/11/2026  ',
        '#Dân vận #họp',
        '',
        '* * *',
        '',
        '## Ghi chú riêng',
        '',
        '\\*Mượn\\* loa',
        '',
        '20/11/2026',
        '',
        '* * *',
        '',
      ].join('\n'),
    );
  });

  it('say what was typed, whatever it was', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'aé đ*_`#>-+=|~[]()<&!.1\\\n:"\''),
      maxLength: 40,
    });
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(text.trim() !== '');
        const note = { texts: [text], about: 'hết', tags: [] };
        const book = { ...BOOK, parts: [{ heading: 'đầu', notes: [note] }] };
        const words = (one: string) => one.replace(/\s+/g, '');
        expect(words(seen(bookMarkdown(book)))).toBe(
          words(`${BOOK.title}${BOOK.about}đầu${text}hết`),
        );
      }),
    );
  });
});

describe('notes as a paper', () => {
  it('are plain text in their order', () => {
    expect(paperText(bookPaper(BOOK))).toBe(
      [
        'Sổ tay học tập\n2 ghi chú · 27/11/2026',
        'Đổi mới ở Vị Xuyên',
        '“98,6% chi bộ\nsinh hoạt đúng”\nHỏi lại xã.\n1. Ai ghi?\n# Bao giờ?\nVàng · 20/11/2026\n#Dân vận #họp',
        'Ghi chú riêng',
        '*Mượn* loa\n20/11/2026\n',
      ].join('\n\n'),
    );
  });
});
