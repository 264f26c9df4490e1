/** `npm run content`: checks the content and prints what each article holds. */
import { blockTexts, countWords, plainText } from '../../src/pack/plain-text.ts';
import type { Article } from '../../src/pack/format.ts';
import { compileContent } from './compile.ts';
import { textsOf } from '../../src/pack/archive/parts.ts';
import type { Compiled } from './compiled.ts';
import { readContentFiles } from './content-files.ts';
import { say } from '../say.ts';
import { ContentFailure } from './problem.ts';

/** Checks the folder named in the arguments, or `content`. */
export async function main([folder = 'content']: readonly string[]): Promise<void> {
  const files = await readContentFiles(folder);
  try {
    report(compileContent(files));
  } catch (error) {
    if (!(error instanceof ContentFailure)) throw error;
    console.error(error.message);
    console.error(`\n${error.problems.length} mistakes in ${folder}`);
    process.exitCode = 1;
  }
}

function report({ packs, more, reference, warnings }: Compiled): void {
  for (const warning of warnings) console.warn(`warning: ${warning}`);
  for (const pack of [...packs, ...more.map((one) => one.pack)]) {
    say(`\n${pack.id} ${pack.version}`);
    for (const article of pack.articles) {
      for (const { article: text } of textsOf(article, pack.languages)) {
        say(`  ${pack.id}/${article.id}.${text.lang}: ${countsOf(text)}`);
      }
    }
  }
  const { documents, abbreviations, glossary } = reference;
  say(
    `\n${documents.length} documents, ${abbreviations.length} abbreviations, ${glossary.length} terms`,
  );
}

function countsOf(article: Article): string {
  const texts = [plainText(article.lead), ...article.blocks.flatMap(blockTexts)];
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return [
    `${words} words`,
    `${article.minutes} min`,
    `${article.blocks.length} blocks`,
    `${article.figures.length} figures`,
    `${article.citations.length} citations`,
    `${article.questions.length} questions`,
    `${article.checklist.length} to do`,
    `${article.editorNotes.length} notes`,
  ].join(', ');
}
