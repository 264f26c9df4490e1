/** The figures of an article: facts and words joined, and each found in its block. */
import type { Figure } from '../../src/pack/format.ts';
import { blockTexts } from '../../src/pack/plain-text.ts';
import type { CompiledBlock } from './compile-blocks.ts';
import { missingFigure } from './figures-check.ts';
import type { Problems } from './problem.ts';
import type { DraftWords } from './read-pack.ts';
import type { ArticleFacts, FigureFacts } from './schemas.ts';
import type { Located } from './yaml-file.ts';

export function compileFigures(
  facts: Located<ArticleFacts>,
  words: DraftWords,
  blocks: readonly CompiledBlock[],
  problems: Problems,
): Figure[] {
  const { figures } = facts.value;
  const labels = words.front.value.figures;
  for (const key of Object.keys(labels)) {
    if (figures.some((figure) => figure.key === key)) continue;
    const line = words.front.lineOf('figures', key);
    problems.error(words.file, line, `no figure '${key}' in ${facts.file}`);
  }
  return figures.flatMap((figure, index) => {
    const label = labels[figure.key];
    if (label === undefined) {
      const line = words.front.lineOf('figures');
      problems.error(words.file, line, `the figure '${figure.key}' has no words here`);
      return [];
    }
    if (figures.findIndex(({ key }) => key === figure.key) !== index) {
      problems.error(facts.file, facts.lineOf('figures', index), `'${figure.key}' is there twice`);
    }
    checkFigure(figure, label.unit, index, { facts, words, blocks, problems });
    return [toFigure(figure, label)];
  });
}

interface Surroundings {
  readonly facts: Located<ArticleFacts>;
  readonly words: DraftWords;
  readonly blocks: readonly CompiledBlock[];
  readonly problems: Problems;
}

function checkFigure(
  figure: FigureFacts,
  unit: string,
  index: number,
  { facts, words, blocks, problems }: Surroundings,
): void {
  const block = blocks.find((candidate) => candidate.block.id === figure.anchor)?.block;
  if (block === undefined) {
    const line = facts.lineOf('figures', index);
    problems.error(facts.file, line, `no block '${figure.anchor}' in ${words.file}`);
    return;
  }
  const missing = missingFigure(blockTexts(block).join('\n'), { ...figure, unit }, words.lang);
  if (missing === undefined) return;
  const line = words.blocks.find(({ id }) => id === figure.anchor)?.line ?? 1;
  problems.error(words.file, line, `the figure '${figure.key}' wants ${missing} in this block`);
}

function toFigure(
  { operator, value, from, of, anchor }: FigureFacts,
  { unit, what, period }: { readonly unit: string; readonly what: string; readonly period: string },
): Figure {
  return {
    operator,
    value,
    ...(from === undefined ? {} : { from }),
    ...(of === undefined ? {} : { of }),
    unit,
    what,
    period,
    block: anchor,
  };
}
