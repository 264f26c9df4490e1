import IconPhone from '~icons/lucide/smartphone';
import IconLock from '~icons/lucide/lock-keyhole';
import IconPacks from '~icons/lucide/download';
import IconOffline from '~icons/lucide/wifi-off';
import { browserOf } from '../../domain/browser.ts';
import { formatBytes } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { library } from '../../state/library.ts';
import { offlineState, packsHeld, standalone } from '../../state/offline.ts';

/** What the app does, said of this phone as it is now. */
export function Promises() {
  const { name } = offlineState.value;
  const onIphone = browserOf(navigator.userAgent).system === 'ios';
  return (
    <ul role="list" class="promises">
      <Row icon={IconPacks} {...describePacks()} />
      {name !== 'unsupported' && (
        <Row
          icon={IconOffline}
          title={name === 'ready' ? t('welcome.worksOffline') : t('welcome.willWorkOffline')}
          text={t('welcome.worksOfflineText')}
        />
      )}
      <Row icon={IconLock} title={t('welcome.stays')} text={t('welcome.staysText')} />
      {!standalone.value && (
        <Row
          icon={IconPhone}
          title={t('welcome.home')}
          text={onIphone ? t('welcome.homeIphone') : t('welcome.homeText')}
        />
      )}
    </ul>
  );
}

interface Words {
  readonly title: string;
  readonly text: string;
}

interface RowProps extends Words {
  readonly icon: typeof IconPhone;
}

function Row({ icon: Icon, title, text }: RowProps) {
  return (
    <li>
      <Icon class="icon" aria-hidden="true" />
      <p>
        {title}
        <span class="hint">{text}</span>
      </p>
    </li>
  );
}

/** The true count and size once the caches have been looked at; until then, what is going on. */
function describePacks(): Words {
  const state = offlineState.value;
  switch (state.name) {
    case 'unsupported':
      return { title: t('welcome.cannotKeep'), text: t('welcome.cannotKeepText') };
    case 'incomplete':
    case 'failed':
      return { title: t('welcome.notFetched'), text: t('welcome.notFetchedText') };
    case 'installing':
      return {
        title: t('welcome.fetching'),
        text: t('welcome.fetchingCount', { done: state.done, total: state.total }),
      };
    case 'unknown':
      return { title: t('welcome.fetching'), text: t('welcome.fetchingSoon') };
    case 'ready':
      return describeHeld();
  }
}

function describeHeld(): Words {
  const packs = library.value?.packs.filter(({ id }) => packsHeld.value.get(id)?.complete) ?? [];
  if (packs.length === 0) return { title: t('welcome.fetching'), text: t('welcome.fetchingSoon') };
  const articles = packs.reduce((sum, pack) => sum + pack.articles, 0);
  const bytes = packs.reduce((sum, { id }) => sum + (packsHeld.value.get(id)?.bytes ?? 0), 0);
  return {
    title: t('welcome.packs', { count: packs.length }),
    text: t('welcome.packsSize', {
      articles: t('pack.articles', { count: articles }),
      size: formatBytes(bytes),
    }),
  };
}
