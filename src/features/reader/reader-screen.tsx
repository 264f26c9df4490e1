import { useLayoutEffect } from 'preact/hooks';
import type { Route } from '../../domain/route.ts';
import { language } from '../../i18n/translate.ts';
import type { Lang } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import type { LoadOverlay } from '../../state/overlay.ts';
import { opened, openArticle } from '../../state/reader.ts';
import { ArticleProblem } from './article-problem.tsx';
import { ArticleView } from './article-view.tsx';
import { Waiting } from './waiting.tsx';
import '../../ui/prose.css';
import './reader.css';
import './after-text.css';
import './print.css';

export { rehearse } from './rehearse.tsx';
export { warmLetters } from './warm-letters.ts';

export type ArticleRoute = Extract<Route, { name: 'article' }>;

interface ScreenProps {
  readonly route: ArticleRoute;
  readonly overlay?: LoadOverlay;
}

/** An article, from asking for it to reading it. */
export function ReaderScreen({ route, overlay }: ScreenProps) {
  const services = useServices();
  const { pack, article: id } = route;
  const lang = languageOf(route);
  useLayoutEffect(() => {
    if (!isShown(pack, id, lang)) void openArticle(services, pack, id, lang);
  }, [services, pack, id, lang]);
  const open = () => void openArticle(services, pack, id, lang);
  const now = opened.value;
  switch (now.status) {
    case 'loading':
      return <Waiting />;
    case 'problem':
      return <ArticleProblem code={now.code} retry={open} />;
    case 'open': {
      const { article, index, other } = now;
      // Until this screen has asked for its own article, the one before is still there.
      if (article.pack !== pack || article.id !== id) return <Waiting />;
      return (
        <ArticleView
          route={route}
          article={article}
          index={index}
          other={other}
          overlay={overlay}
        />
      );
    }
  }
}

function languageOf({ lang }: ArticleRoute): Lang {
  return lang === 'vi' || lang === 'en' ? lang : language.value;
}

/** The start of the app opens the first article before there is a screen. */
function isShown(pack: string, id: string, lang: Lang): boolean {
  const now = opened.peek();
  if (now.status !== 'open') return false;
  const { article } = now;
  return article.pack === pack && article.id === id && article.lang === lang;
}
