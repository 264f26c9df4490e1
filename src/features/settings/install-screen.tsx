import { useState } from 'preact/hooks';
import { browserOf } from '../../domain/browser.ts';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import { goBack } from '../../state/navigation.ts';
import { standalone } from '../../state/offline.ts';
import { Segments } from '../../ui/controls.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AndroidGuide, ComputerGuide, IphoneGuide } from './install-guides.tsx';
import './settings.css';

const DEVICES = ['android', 'iphone', 'computer'] as const;
type Device = (typeof DEVICES)[number];

const GUIDES = { android: AndroidGuide, iphone: IphoneGuide, computer: ComputerGuide } as const;

/** How to put the app on the home screen: this device first, the others on request. */
export function InstallScreen() {
  const [device, setDevice] = useState<Device>(thisDevice);
  const title = t('install.title');
  useTitle(`${title} – ${t('app.name')}`);
  const Guide = GUIDES[device];
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main">
        <div class="page-part">
          <p>{standalone.value ? t('install.done') : t('install.intro')}</p>
        </div>
        <section class="page-part" aria-labelledby="device">
          <h2 id="device">{t('install.device')}</h2>
          <Segments
            label={t('install.device')}
            options={DEVICES.map((value) => ({ value, label: t(`install.${value}`) }))}
            value={device}
            onChange={setDevice}
          />
          <Guide />
        </section>
        <section class="page-part" aria-labelledby="why">
          <h2 id="why">{t('install.whyTitle')}</h2>
          <p>{t('install.why')}</p>
          <p>{t('install.apart')}</p>
        </section>
      </main>
    </>
  );
}

function thisDevice(): Device {
  const { system } = browserOf(navigator.userAgent);
  if (system === 'android') return 'android';
  // An iPad that calls itself a Macintosh has a touch screen, which no Macintosh has.
  const tablet = navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1;
  return system === 'ios' || tablet ? 'iphone' : 'computer';
}
