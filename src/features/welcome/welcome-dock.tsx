import IconAdd from '~icons/lucide/plus';
import { browserOf } from '../../domain/browser.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { canInstall, standalone } from '../../state/offline.ts';

interface WelcomeDockProps {
  readonly onLeave: () => void;
}

/** The thing to do next: put it on the home screen where that is possible, or start. */
export function WelcomeDock({ onLeave }: WelcomeDockProps) {
  const { offline } = useServices();
  const { system } = browserOf(navigator.userAgent);
  const byGuide = system === 'ios' && !standalone.value;
  const first = canInstall.value || byGuide;
  return (
    <div class="welcome-dock">
      {canInstall.value && (
        <button type="button" class="button button-main" onClick={() => void offline.install()}>
          <IconAdd class="icon" aria-hidden="true" />
          {t('welcome.install')}
        </button>
      )}
      {!canInstall.value && byGuide && (
        <a class="button button-main" href={routeHref({ name: 'install' })} onClick={onLeave}>
          <IconAdd class="icon" aria-hidden="true" />
          {t('welcome.install')}
        </a>
      )}
      <button
        type="button"
        class={first ? 'button welcome-start' : 'button button-main'}
        onClick={onLeave}
      >
        {t('welcome.start')}
      </button>
    </div>
  );
}
