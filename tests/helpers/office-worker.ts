/** The workers that write files, here in the page: the same questions and the same writers. */
import { type DocxQuestion } from '../../src/export/docx/docx-worker.ts';
import type { Answer } from '../../src/export/job.ts';
import { type XlsxQuestion } from '../../src/export/tables/xlsx-worker.ts';

type Listener = (event: { readonly data: Answer }) => void;

/** @param held answers wait for it */
export const officeWorker =
  (held: Promise<void> = Promise.resolve()) =>
  async (script: string): Promise<Worker> => {
    const listeners: Listener[] = [];
    const tell = (answer: Answer) => {
      for (const listener of listeners) listener({ data: answer });
    };
    const worker = {
      addEventListener: (type: string, listener: Listener) => {
        if (type === 'message') listeners.push(listener);
      },
      postMessage: async (question: DocxQuestion & XlsxQuestion) => {
        tell({ is: 'progress', done: 1, of: 2 });
        await held;
        const asked = structuredClone(question);
        tell({ is: 'file', part: await written(script, asked) });
      },
      terminate: () => listeners.splice(0),
    };
    return worker as unknown as Worker;
  };

async function written(script: string, question: DocxQuestion & XlsxQuestion) {
  if (script.includes('docx')) {
    const { docxOf } = await import('../../src/export/docx/docx.ts');
    return docxOf(question.paper, question.style, question.about);
  }
  const { xlsxOf } = await import('../../src/export/tables/xlsx.ts');
  return xlsxOf(question.tables);
}
