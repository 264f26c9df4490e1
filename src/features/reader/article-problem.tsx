import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import type { OpenProblem } from '../../state/pack-problem.ts';
import './states.css';

interface ProblemProps {
  readonly code: OpenProblem;
  readonly retry: () => void;
}

/** Why the article cannot be shown, and the ways on. */
export function ArticleProblem({ code, retry }: ProblemProps) {
  const name = code === 'missing' ? 'noArticle' : code;
  const title = t(`problem.${name}`);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main class="reader-problem" id="main">
      <h1>{title}</h1>
      <p>{t(`problem.${name}Text`)}</p>
      {code !== 'missing' && (
        <button type="button" class="button button-main" onClick={retry}>
          {t('app.retry')}
        </button>
      )}
      <a class="button" href={routeHref({ name: 'library' })}>
        {t('app.toLibrary')}
      </a>
    </main>
  );
}
