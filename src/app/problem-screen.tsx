import { routeHref } from '../domain/route.ts';
import { t } from '../i18n/translate.ts';
import './problem-screen.css';

interface ProblemProps {
  readonly title: string;
  readonly text: string;
  readonly retry?: () => void;
}

/** A clear sentence and a way on. */
function Problem({ title, text, retry }: ProblemProps) {
  return (
    <main class="problem" id="main">
      <h1>{title}</h1>
      <p>{text}</p>
      {retry && (
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

export const UnknownScreen = ({ path }: { readonly path: string }) => (
  <Problem title={t('problem.notFound')} text={t('problem.notFoundText', { path })} />
);

export const BrokenScreen = ({ retry }: { readonly retry: () => void }) => (
  <Problem title={t('problem.broken')} text={t('problem.brokenText')} retry={retry} />
);
