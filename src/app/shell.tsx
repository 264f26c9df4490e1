import { useErrorBoundary } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { online } from '../state/offline.ts';
import { describeProblem, storageProblem } from '../state/saving.ts';
import { focusMain } from '../ui/focus.ts';
import { Arrival } from './arrival.tsx';
import { Notices } from './notices.tsx';
import { BrokenScreen } from './problem-screen.tsx';
import { UpdateBar } from './update-bar.tsx';
import './shell.css';

/** What stands around every screen. */
export function Shell() {
  const [error, reset] = useErrorBoundary();
  return (
    <>
      <a class="skip-link" href="#main" onClick={skipToMain}>
        {t('app.skip')}
      </a>
      <UpdateBar />
      {storageProblem.value === 'off' && <p class="banner">{describeProblem('off')}</p>}
      {!online.value && (
        <p class="offline-mark" role="status">
          {t('app.offline')}
        </p>
      )}
      {error === undefined ? <Arrival /> : <BrokenScreen retry={reset} />}
      <Notices />
    </>
  );
}

/** The address bar belongs to the routes, so the link moves the focus by hand. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  focusMain();
}
