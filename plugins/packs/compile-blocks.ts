/** Draft blocks into the blocks of the format, with what each one mentions. */
import type { Block, Inline } from '../../src/pack/format.ts';
import type { Template } from '../../src/pack/template.ts';
import type { BlockMentions } from './compiled.ts';
import type { DraftBlock, DraftText } from './draft.ts';
import { toInlines, type Marks } from './inline-marks.ts';
import { createInlineScope, type FileScope } from './inline-scope.ts';
import type { Pictures } from './pictures.ts';
import { templateShape } from './templates.ts';

export interface BlockScope extends FileScope {
  readonly templates: ReadonlyMap<string, Template>;
  readonly pictures: Pictures;
}

export interface CompiledBlock {
  readonly block: Block;
  readonly mentions: BlockMentions;
}

/** Undefined after a reported problem. */
export function compileBlock(draft: DraftBlock, scope: BlockScope): CompiledBlock | undefined {
  const mentions = {
    block: draft.id,
    documents: new Set<string>(),
    abbreviations: new Set<string>(),
  };
  const inlineScope = createInlineScope(scope, draft.line, mentions);
  const block = shape(draft, scope, (text, marks) => toInlines(text, inlineScope, marks));
  return block && { block, mentions };
}

function shape(
  draft: DraftBlock,
  scope: BlockScope,
  inlines: (text: DraftText, marks: Marks) => Inline[],
): Block | undefined {
  const { id } = draft;
  switch (draft.type) {
    case 'heading':
      return { type: 'heading', id, level: draft.level, text: inlines(draft.text, 'documents') };
    case 'paragraph':
    case 'quote':
      return { type: draft.type, id, text: inlines(draft.text, 'all') };
    case 'list': {
      const items = draft.items.map((item) => inlines(item, 'all'));
      return { type: 'list', id, ordered: draft.ordered, items };
    }
    case 'table': {
      const head = draft.head.map((cell) => inlines(cell, 'all'));
      const rows = draft.rows.map((row) => row.map((cell) => inlines(cell, 'all')));
      return { type: 'table', id, head, rows };
    }
    case 'image':
      return image(draft, scope, inlines(draft.caption, 'all'));
    case 'template':
      return template(draft, scope);
  }
}

function image(
  draft: Extract<DraftBlock, { type: 'image' }>,
  scope: BlockScope,
  caption: Inline[],
): Block | undefined {
  const { id, line, alt } = draft;
  const picture = scope.pictures.open(draft.src);
  if (alt.trim() === '')
    scope.problems.error(scope.file, line, 'the image needs an alternative text');
  if (typeof picture === 'string') {
    scope.problems.error(scope.file, line, picture);
    return undefined;
  }
  return { type: 'image', id, ...picture, alt, caption };
}

function template(
  { id, line, template: name }: Extract<DraftBlock, { type: 'template' }>,
  scope: BlockScope,
): Block | undefined {
  const found = scope.templates.get(name);
  if (found === undefined) {
    scope.problems.error(scope.file, line, `no template '${name}' in the pack`);
    return undefined;
  }
  return { ...templateShape(found, scope.lang), id };
}
