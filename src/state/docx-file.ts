/** Documents as files and texts. What writes Word files is a worker that comes when one is asked for. */
import type { PaperStyle } from '../domain/paper/style.ts';
import type { DocxQuestion } from '../export/docx/docx-worker.ts';
import writer from '../export/docx/docx-worker.ts?worker&url';
import { fileName } from '../export/file-name.ts';
import { FILE_TYPES } from '../export/file-types.ts';
import type { Paper } from '../export/paper/paper.ts';
import { paperText } from '../export/paper/plain-text.ts';
import { type Job, writeBeside } from './beside.ts';
import type { Leaving } from './export-log.ts';
import type { Services } from './services.ts';

export interface DocxFile {
  readonly paper: Paper;
  readonly style: PaperStyle;
  /** Of the file: what it is, whose, when. */
  readonly name: readonly (string | undefined)[];
  readonly title: string;
  readonly author: string;
}

export async function docxFile(
  services: Services,
  { paper, style, name, title, author }: DocxFile,
  job?: Job,
): Promise<Leaving> {
  const question: DocxQuestion = { paper, style, about: { title, author } };
  const part = await writeBeside(services, writer, question, job);
  const file = new File([part], fileName(name, 'docx'), { type: FILE_TYPES.docx });
  return { file, carried: { text: paperText(paper) } };
}

/** For a chat. */
export const paperAsText = (paper: Paper): string => paperText(paper);
