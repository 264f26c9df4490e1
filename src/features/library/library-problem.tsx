import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { openLibrary } from '../../state/library.ts';
import type { OpenProblem } from '../../state/pack-problem.ts';

/** Why the lists of packs are not here, and how to try again. */
export function LibraryProblem({ code }: { readonly code: OpenProblem }) {
  const services = useServices();
  // A list that the server does not have is no article that was renamed.
  const name = code === 'missing' ? 'unreachable' : code;
  return (
    <div class="library-none" role="alert">
      <h2>{t(`problem.${name}`)}</h2>
      <p>{t(`problem.${name}Text`)}</p>
      <button type="button" class="button" onClick={() => void openLibrary(services)}>
        {t('app.retry')}
      </button>
    </div>
  );
}
