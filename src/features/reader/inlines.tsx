import type { ComponentChild, ComponentChildren } from 'preact';
import { routeHref } from '../../domain/route.ts';
import type { Inline } from '../../pack/format.ts';
import { type Target, useReader } from './reader-context.ts';

/** Text inside a block. */
export function inlines(content: readonly Inline[]): ComponentChildren {
  return content.map(oneInline);
}

function oneInline(inline: Inline, key: number): ComponentChild {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'strong':
      return <strong key={key}>{inlines(inline.children)}</strong>;
    case 'emphasis':
      return <em key={key}>{inlines(inline.children)}</em>;
    case 'foreign':
      return (
        <span key={key} lang={inline.lang}>
          {inlines(inline.children)}
        </span>
      );
    case 'link':
      return (
        <a key={key} href={inline.href} {...outward(inline.href)}>
          {inlines(inline.children)}
        </a>
      );
    case 'document':
      return (
        <Mention
          key={key}
          target={{ kind: 'document', id: inline.document }}
          code={inline.children.length === 1 && isCode(inline.children[0])}
        >
          {inlines(inline.children)}
        </Mention>
      );
    case 'abbreviation':
      return (
        <Mention
          key={key}
          target={{ kind: 'abbreviation', id: inline.abbreviation }}
          code={isCode(inline.abbreviation)}
        >
          {inline.abbreviation}
        </Mention>
      );
  }
}

/** The web opens beside the app, not in its place. */
const outward = (href: string) =>
  href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {};

/** `42-HD/BTCTW` and `KT-XH` stay in one piece. */
const isCode = (text: unknown): boolean => typeof text === 'string' && /^[^ ]{1,20}$/.test(text);

interface MentionProps {
  readonly target: Target;
  /** Never broken across lines. */
  readonly code: boolean;
  readonly children: ComponentChildren;
}

/**
 * A link, not a button, because a button never breaks across lines; without script or in a new tab
 * it leads to the entry in the lists.
 */
function Mention({ target, code, children }: MentionProps) {
  const { explain } = useReader();
  const name = target.kind === 'document' ? 'documents' : 'glossary';
  return (
    <a
      class={code ? 'mention unbroken' : 'mention'}
      href={routeHref({ name, at: target.id })}
      aria-haspopup="dialog"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        explain(target, event.currentTarget);
      }}
    >
      {children}
    </a>
  );
}
