/** What a workbook says to the printer; the library only knows how the page lies. */
import type { Feature, SheetOptions } from 'write-excel-file/universal';

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const SETUP = 'fitToWidth="1" fitToHeight="0"';

/** All columns on one page of A4, and the head of the table on every page. */
export const PRINTING: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => {
          const fitting = xml.replace(/<worksheet[^>]*>/, (opening) => opening + FIT);
          return fitting.includes('<pageSetup ')
            ? fitting.replace('<pageSetup ', `<pageSetup ${SETUP} `)
            : fitting.replace('</worksheet>', `<pageSetup paperSize="9" ${SETUP}/></worksheet>`);
        },
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace('<definedNames/>', `<definedNames>${headsOf(sheets)}</definedNames>`),
      },
    },
  },
};

const headsOf = (sheets: readonly SheetOptions<Blob>[]): string =>
  sheets
    .map(
      ({ sheet = '', stickyRowsCount = 1 }, at) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(sheet)}'!$1:$${stickyRowsCount}</definedName>`,
    )
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
