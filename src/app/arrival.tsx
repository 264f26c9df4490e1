import { signal } from '@preact/signals';
import { browserOf } from '../domain/browser.ts';
import { t } from '../i18n/translate.ts';
import { route } from '../state/navigation.ts';
import { settings } from '../state/settings.ts';
import { lazyScreen } from './lazy-screen.tsx';
import { Screen } from './screen.tsx';
import { WithTabs } from './tabs.tsx';

const WelcomeScreen = lazyScreen(
  async () => (await import('../features/welcome/welcome-screen.tsx')).WelcomeScreen,
);
const InAppNotice = lazyScreen(
  async () => (await import('../features/welcome/in-app-notice.tsx')).InAppNotice,
);

type Step = 'in-app' | 'welcome' | 'app';

/** What stands between arriving and the app. Whoever followed a link to an article reads at once. */
const step = signal<Step>('app');

/** Opened inside a chat app, where a bar offers the way out over every screen. */
const insideApp = signal(false);

/** Decides it once, when the app starts. */
export function arrive(): void {
  insideApp.value = browserOf(navigator.userAgent).inApp !== undefined;
  if (route.value.name !== 'library') return;
  if (insideApp.value) step.value = 'in-app';
  else if (settings.value.language === undefined) step.value = 'welcome';
}

/** The code of what stands before the first screen; undefined when nothing does. */
export function preloadBefore(): Promise<void> | undefined {
  if (step.value === 'app') return undefined;
  return step.value === 'welcome' ? WelcomeScreen.preload() : InAppNotice.preload();
}

const goTo = (next: Step) => () => {
  step.value = next;
};

export function Arrival() {
  switch (step.value) {
    case 'welcome':
      return <WelcomeScreen onDone={goTo('app')} />;
    case 'in-app':
      return <InAppNotice onContinue={goTo('app')} />;
    case 'app':
      return (
        <>
          {insideApp.value && <InAppBar />}
          <WithTabs>
            <Screen />
          </WithTabs>
        </>
      );
  }
}

function InAppBar() {
  return (
    <aside class="banner in-app-bar" aria-label={t('app.insideTitle')}>
      <p>{t('app.inside')}</p>
      <button type="button" class="button" onClick={goTo('in-app')}>
        {t('app.insideShow')}
      </button>
    </aside>
  );
}
