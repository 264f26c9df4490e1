import { browserOf, type InAppBrowser } from '../../domain/browser.ts';
import { wayOut } from '../../domain/way-out.ts';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import { useTitle } from '../../ui/use-title.ts';
import { CopyAddress } from './copy-address.tsx';
import { ChooseDrawing, MenuDrawing } from './menu-drawings.tsx';
import './in-app-notice.css';

interface InAppNoticeProps {
  readonly onContinue: () => void;
}

/** Names of the apps; the one that does not tell is put in words. */
const NAMES: Readonly<Record<Exclude<InAppBrowser, 'other'>, string>> = {
  zalo: 'Zalo',
  facebook: 'Facebook',
  messenger: 'Messenger',
  instagram: 'Instagram',
  line: 'LINE',
  tiktok: 'TikTok',
};

/** Opened inside a chat app: why that is worse, and the ways out of it. */
export function InAppNotice({ onContinue }: InAppNoticeProps) {
  const title = t('inApp.title');
  useTitle(`${title} – ${t('app.name')}`);
  const browser = browserOf(navigator.userAgent);
  const { inApp = 'other', system } = browser;
  const out = wayOut(location.href, browser);
  const app = inApp === 'other' ? t('inApp.otherApp') : NAMES[inApp];
  return (
    <main class="in-app" id="main">
      <h1>{title}</h1>
      <p>{t('inApp.text', { app })}</p>
      {out !== undefined && (
        <>
          <a class="button button-main" href={out}>
            {t(system === 'ios' ? 'inApp.openIn.ios' : 'inApp.openIn.android')}
          </a>
          <p class="hint">{t('inApp.openHint')}</p>
        </>
      )}
      <h2>{t('inApp.byHand')}</h2>
      <ol class="steps">
        <li>
          <p>
            <span class="steps-number">1. </span>
            {t('inApp.menu')}
          </p>
          <MenuDrawing />
        </li>
        <li>
          <p>
            <span class="steps-number">2. </span>
            {t('inApp.choose')}
          </p>
          <ChooseDrawing />
        </li>
      </ol>
      <CopyAddress />
      <button type="button" class="button button-plain" onClick={onContinue}>
        {t('inApp.continue')}
      </button>
    </main>
  );
}
