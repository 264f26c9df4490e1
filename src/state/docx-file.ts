/** Documents as files and texts. What writes Word files comes when one is asked for. */
import type { PaperStyle } from '../domain/paper/style.ts';
import { fileName } from '../export/file-name.ts';
import { FILE_TYPES } from '../export/file-types.ts';
import type { Pace } from '../export/pace.ts';
import type { Paper } from '../export/paper/paper.ts';
import { paperText } from '../export/paper/plain-text.ts';
import type { Leaving } from './export-log.ts';

export interface DocxFile {
  /** Of the file: what it is, whose, when. */
  readonly name: readonly (string | undefined)[];
  readonly title: string;
  readonly author: string;
}

const writer = () => import('../export/docx/docx.ts');

/** Fetches the code ahead of the tap, which must still count when the file is handed over. */
export function preloadDocx(): void {
  // A failure shows itself when a file is asked for.
  void writer().catch(() => undefined);
}

export async function docxFile(
  paper: Paper,
  style: PaperStyle,
  { name, title, author }: DocxFile,
  pace?: Pace,
): Promise<Leaving> {
  const { docxOf } = await writer();
  const bytes = await docxOf(paper, style, { title, author }, pace);
  const file = new File([bytes], fileName(name, 'docx'), { type: FILE_TYPES.docx });
  return { file, carried: { text: paperText(paper) } };
}

/** For a chat. */
export const paperAsText = (paper: Paper): string => paperText(paper);
