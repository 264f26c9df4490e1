import { signal } from '@preact/signals';
import { createRef, render } from 'preact';
import type { Article } from '../../pack/format.ts';
import { ServicesProvider } from '../../state/context.ts';
import type { Services } from '../../state/services.ts';
import { ArticleHead } from './article-head.tsx';
import { Blocks } from './blocks.tsx';
import { firstScreen } from './first-screen.ts';
import { BEGINNING } from './place.ts';
import { ReaderBar } from './reader-bar.tsx';
import { ReaderProvider, type ReaderVerbs } from './reader-context.ts';

const nothing = () => undefined;

/** Nobody can tap what is unseen. */
const VERBS: ReaderVerbs = {
  explain: nothing,
  openSheet: nothing,
  show: nothing,
  placeNow: nothing,
  listen: nothing,
  choosePassage: nothing,
};

/**
 * Draws the first screen of an article once where nobody sees it. By then the code is compiled, the
 * words are shaped and the styles are known, which are most of what the first tap on an article costs.
 */
export function rehearse(services: Services, article: Article): void {
  const stage = document.createElement('div');
  stage.className = 'unseen';
  stage.setAttribute('aria-hidden', 'true');
  document.body.append(stage);
  render(
    <ServicesProvider value={services}>
      <ReaderProvider value={VERBS}>
        <ReaderBar
          article={article}
          place={signal(BEGINNING)}
          session={undefined}
          otherLang={article.lang === 'vi' ? 'en' : 'vi'}
          onLang={nothing}
        />
        <article class="prose" lang={article.lang}>
          <ArticleHead article={article} other={undefined} title={createRef()} />
          <Blocks article={article} other={undefined} count={firstScreen(article)} />
        </article>
      </ReaderProvider>
    </ServicesProvider>,
    stage,
  );
  requestAnimationFrame(() =>
    setTimeout(() => {
      render(undefined, stage);
      stage.remove();
    }),
  );
}
