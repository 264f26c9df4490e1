import type { ComponentChildren } from 'preact';
import { routeHref } from '../../domain/route.ts';
import { language } from '../../i18n/translate.ts';
import type { Article } from '../../pack/format.ts';
import { useReader } from './reader-context.ts';

interface BlockLinkProps {
  readonly article: Pick<Article, 'pack' | 'id' | 'lang'>;
  readonly block: string;
  readonly children: ComponentChildren;
}

/** A link to a paragraph of the open article; “back” returns to where it was tapped. */
export function BlockLink({ article: { pack, id, lang }, block, children }: BlockLinkProps) {
  const { show } = useReader();
  const foreign = lang === language.value ? {} : { lang };
  const href = routeHref({ name: 'article', pack, article: id, ...foreign, at: block });
  return (
    <a
      href={href}
      onClick={() => {
        // The address does not change when it is there already, so nothing else would move.
        if (location.hash === href) show(block);
      }}
    >
      {children}
    </a>
  );
}
