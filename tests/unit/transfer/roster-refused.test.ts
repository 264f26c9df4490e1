import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRosterFile } from '../../../src/transfer/roster/file.ts';
import { parts, sheetXml, utf8, workbook } from './workbook.ts';

const CSV = 'STT;Họ và tên;Chức vụ\r\n1;Nguyễn Văn A;Bí thư\r\n2;Trần Thị B;Đảng viên\r\n';

describe('a file that is no list', () => {
  const utf16le = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const container = (name: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array(512).fill(0),
      ...utf16le(name),
    ]);
  const zipOf = (name: string, text = 'x') => zipSync({ [name]: strToU8(text) });
  const farCell = (place: string, row: number) =>
    zipSync(
      parts([
        [
          'S',
          sheetXml(
            [['Họ và tên']],
            `<row r="${row}"><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`,
          ),
        ],
      ]),
    );

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces', utf8(' \n \n'), 'empty'],
    ['an old .xls', container('Workbook'), 'old_excel'],
    ['a workbook under a password', container('EncryptedPackage'), 'password'],
    ['an old .doc', container('WordDocument'), 'word_document'],
    ['a .docx', zipOf('word/document.xml'), 'word_document'],
    ['rich text', utf8('{\\rtf1\\ansi}'), 'word_document'],
    [
      'an .ods',
      zipOf('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      'open_document',
    ],
    ['an .xlsb', zipOf('xl/workbook.bin'), 'old_excel'],
    ['another archive', zipOf('a.txt'), 'unknown_kind'],
    ['a .pdf', utf8('%PDF-1.7\n'), 'pdf'],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'picture'],
    ['a screenshot', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'picture'],
    [
      'a photograph of an iPhone',
      Uint8Array.from([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63]),
      'picture',
    ],
    ['a web page called .xls', utf8('<html><table><tr><td>Họ và tên'), 'web_page'],
    ['XML of an old Excel', utf8('<?xml version="1.0"?><Workbook/>'), 'web_page'],
    ['gzip', gzipSync(strToU8(CSV)), 'unknown_letters'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 0, 0, 9]), 'unknown_kind'],
    ['more than five megabytes', new Uint8Array(5_000_001), 'too_large'],
    ['an empty workbook', workbook({ S: [] }), 'empty'],
    [
      'a workbook of figures',
      workbook({
        S: [
          [1, 2],
          [3, 4],
        ],
      }),
      'no_names',
    ],
    [
      'a workbook in TCVN3',
      workbook({ S: [['Hä vµ tªn'], ['NguyÔn V¨n A'], ['TrÇn ThÞ B×nh']] }),
      'tcvn3',
    ],
    ['a workbook in VNI', workbook({ S: [['Hoï vaø teân'], ['Nguyeãn Vaên A']] }), 'vni'],
    [
      'half a workbook',
      workbook({ S: [['Họ và tên'], ['Nguyễn Văn A']] }).subarray(0, 600),
      'damaged',
    ],
    ['a value in a far row', farCell('A1048576', 1_048_576), 'too_many_rows'],
    ['a value in a far column', farCell('XFD2', 2), 'too_many_columns'],
    ['a cell at no place', farCell('&#88;FD2', 2), 'damaged'],
    [
      'a sheet with entities',
      zipSync(parts([['S', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>']])),
      'damaged',
    ],
    [
      'a sheet cut short',
      zipSync(parts([['S', '<worksheet><sheetData><row r="1"><c r="A1"']])),
      'damaged',
    ],
    [
      'eleven thousand rows',
      workbook({ S: Array.from({ length: 10_001 }, () => ['Nguyễn Văn A']) }),
      'too_many_rows',
    ],
  ])('%s is refused with its reason', async (_, bytes, refused) => {
    expect(await readRosterFile(bytes)).toMatchObject({ refused });
  });
});
