import { useErrorBoundary } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { online, replaced, updateWaiting } from '../state/offline.ts';
import { describeProblem, storageProblem } from '../state/saving.ts';
import { focusMain } from '../ui/focus.ts';
import { lazy } from '../ui/lazy.tsx';
import { Arrival } from './arrival.tsx';
import { Notices } from './notices.tsx';
import { BrokenScreen } from './problem-screen.tsx';
import './shell.css';

const nothing = () => <></>;

const UpdateBar = lazy(async () => (await import('./update-bar.tsx')).UpdateBar, {
  Waiting: nothing,
  Broken: nothing,
});

/** Brings what tells of an update, with the code that looks for one. */
export const preloadUpdateBar = (): Promise<void> => UpdateBar.preload();

/** What stands around every screen. */
export function Shell() {
  const [error, reset] = useErrorBoundary();
  const isReplacing = replaced.value || updateWaiting.value !== undefined;
  return (
    <>
      <a class="skip-link" href="#main" onClick={skipToMain}>
        {t('app.skip')}
      </a>
      {isReplacing && <UpdateBar />}
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
