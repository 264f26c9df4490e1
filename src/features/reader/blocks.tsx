import { Fragment, type ComponentChildren } from 'preact';
import type { Article, Block, Lang } from '../../pack/format.ts';
import { Picture, Table } from './block-frames.tsx';
import { inlines } from './inlines.tsx';

interface BlocksProps {
  readonly article: Article;
  /** The same article in the other language, to show under each block. */
  readonly other: Article | undefined;
  /** How many to draw; the screen is full with them. */
  readonly count: number;
}

/** The same block in the other language. */
interface Under {
  readonly block: Block;
  readonly lang: Lang;
}

/** The text. Elements and ids are those of the static page, so that a place means the same on both. */
export function Blocks({ article, other, count }: BlocksProps) {
  const others = new Map(other?.blocks.map((block) => [block.id, block] as const));
  return (
    <>
      {article.blocks.slice(0, count).map((block) => {
        const same = others.get(block.id);
        const under = same && other ? { block: same, lang: other.lang } : undefined;
        return (
          <Fragment key={block.id}>
            {blockElement(block, block.id, under)}
            {under && below(under)}
          </Fragment>
        );
      })}
    </>
  );
}

function blockElement(block: Block, id?: string, under?: Under): ComponentChildren {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return <Heading id={id}>{inlines(block.text)}</Heading>;
    }
    case 'paragraph':
      return <p id={id}>{inlines(block.text)}</p>;
    case 'quote':
      return (
        <blockquote id={id}>
          <p>{inlines(block.text)}</p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return <List id={id}>{listItems(block, under)}</List>;
    }
    case 'table':
      return <Table block={block} id={id} />;
    case 'image':
      return <Picture block={block} id={id} />;
  }
}

function listItems(block: Extract<Block, { type: 'list' }>, under?: Under): ComponentChildren {
  const others = under?.block.type === 'list' ? under.block.items : [];
  return block.items.map((item, at) => {
    const beneath = others[at];
    return (
      <li key={at}>
        {inlines(item)}
        {under && beneath && (
          <div class="other" lang={under.lang}>
            {inlines(beneath)}
          </div>
        )}
      </li>
    );
  });
}

/** A block in the other language, quieter. A list has its items under the items already. */
function below({ block, lang }: Under): ComponentChildren {
  if (block.type === 'list') return undefined;
  const flat = block.type === 'heading' || block.type === 'image';
  return (
    <div class="other" lang={lang}>
      {flat ? (
        <p>{inlines(block.type === 'heading' ? block.text : block.caption)}</p>
      ) : (
        blockElement(block)
      )}
    </div>
  );
}
