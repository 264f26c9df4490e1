/** The same blocks in the same order with the same anchors, in every language. */
import type { DraftBlock } from './draft.ts';
import type { Problems } from './problem.ts';
import type { DraftWords } from './read-pack.ts';

export function compareLanguages(words: readonly DraftWords[], problems: Problems): void {
  const [first, ...others] = words;
  if (first === undefined) return;
  for (const other of others) {
    compareBlocks(first, other, problems);
    compareLists(first, other, problems);
  }
}

function compareBlocks(first: DraftWords, other: DraftWords, problems: Problems): void {
  const count = Math.max(first.blocks.length, other.blocks.length);
  for (let index = 0; index < count; index += 1) {
    const mine = other.blocks[index];
    const theirs = first.blocks[index];
    const seen = mine === undefined ? 'the text ends' : describe(mine);
    const wanted = theirs === undefined ? 'the text ends' : describe(theirs);
    if (seen === wanted) continue;
    const line = mine?.line ?? other.lines.length;
    // One slip shifts all that follows; only the first difference helps.
    problems.error(
      other.file,
      line,
      `block ${index + 1}: here ${seen}, in '${first.lang}' (line ${theirs?.line ?? 'last'}) ${wanted}`,
    );
    return;
  }
}

function compareLists(first: DraftWords, other: DraftWords, problems: Problems): void {
  for (const name of ['questions', 'checklist', 'editorNotes'] as const) {
    const mine = other.front.value[name].length;
    const theirs = first.front.value[name].length;
    if (mine === theirs) continue;
    const line = other.front.lineOf(name);
    problems.error(other.file, line, `'${name}' has ${mine} here and ${theirs} in '${first.lang}'`);
  }
}

function describe(block: DraftBlock): string {
  return `${shapeOf(block)} '${block.id}'`;
}

function shapeOf(block: DraftBlock): string {
  switch (block.type) {
    case 'heading':
      return `a heading of level ${block.level}`;
    case 'paragraph':
    case 'quote':
      return `a ${block.type}`;
    case 'list':
      return `a ${block.ordered ? 'numbered ' : ''}list of ${block.items.length}`;
    case 'table':
      return `a table of ${block.head.length} × ${block.rows.length}`;
    case 'image':
      return `the image ${block.src}`;
    case 'template':
      return `the template ${block.template}`;
  }
}
