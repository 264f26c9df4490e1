/** Writes Word files beside the page, which ends it when nobody waits for them any more. */
import type { PaperStyle } from '../../domain/paper/style.ts';
import { answerWith } from '../job.ts';
import type { Paper } from '../paper/paper.ts';
import { type DocxAbout, docxOf } from './docx.ts';

export interface DocxQuestion {
  readonly paper: Paper;
  readonly style: PaperStyle;
  readonly about: DocxAbout;
}

answerWith(({ paper, style, about }: DocxQuestion, told) => docxOf(paper, style, about, told));
