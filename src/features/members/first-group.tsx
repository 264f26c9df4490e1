import { signal } from '@preact/signals';
import IconLock from '~icons/lucide/lock-keyhole';
import IconNames from '~icons/lucide/users-round';
import IconOwn from '~icons/lucide/info';
import { browserOf } from '../../domain/browser.ts';
import { wayOut } from '../../domain/way-out.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { standalone } from '../../state/offline.ts';

/** Whether the person has read, in this visit, what is kept and where. */
export const informed = signal(false);

interface FirstGroupProps {
  readonly onContinue: () => void;
}

const PROMISES = [
  { Icon: IconNames, title: 'groups.first.names', text: 'groups.first.namesText' },
  { Icon: IconLock, title: 'groups.first.phone', text: 'groups.first.phoneText' },
  { Icon: IconOwn, title: 'groups.first.own', text: 'groups.first.ownText' },
] as const;

/** Before the first names are entered: what is kept, where, and where it would be safer. */
export function FirstGroup({ onContinue }: FirstGroupProps) {
  const goOn = () => {
    informed.value = true;
    onContinue();
  };
  return (
    <main class="page" id="main">
      <h2>{t('groups.first.title')}</h2>
      <ul role="list" class="promise-list">
        {PROMISES.map(({ Icon, title, text }) => (
          <li key={title}>
            <Icon class="icon" aria-hidden="true" />
            <div>
              <h3>{t(title)}</h3>
              <p>{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
      <Advice>
        {(isAdvised) => (
          <button
            type="button"
            class={isAdvised ? 'button button-plain' : 'button button-main'}
            onClick={goOn}
          >
            {t(isAdvised ? 'groups.first.anyway' : 'groups.first.start')}
          </button>
        )}
      </Advice>
    </main>
  );
}

/** The safer place, where there is one, and below it the way on. */
function Advice({ children }: { readonly children: (isAdvised: boolean) => preact.VNode }) {
  const browser = browserOf(navigator.userAgent);
  if (browser.inApp !== undefined) {
    const out = wayOut(location.href, browser);
    return (
      <section class="advice">
        <h3>{t('groups.first.inside')}</h3>
        <p>{t('groups.first.insideText')}</p>
        {out !== undefined && (
          <a class="button button-main" href={out}>
            {t('groups.first.insideOut')}
          </a>
        )}
        {children(true)}
      </section>
    );
  }
  if (browser.system === 'ios' && !standalone.value) {
    return (
      <section class="advice">
        <h3>{t('groups.first.iphone')}</h3>
        <p>{t('groups.first.iphoneText')}</p>
        <a class="button button-main" href={routeHref({ name: 'install' })}>
          {t('groups.first.iphoneGuide')}
        </a>
        {children(true)}
      </section>
    );
  }
  return children(false);
}
