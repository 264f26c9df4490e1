import { useEffect } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts';
import '../../i18n/more.ts';
import { language, t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { library, openLibrary } from '../../state/library.ts';
import { offlineState } from '../../state/offline.ts';
import { changeSettings } from '../../state/settings.ts';
import { Segments } from '../../ui/controls.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Promises } from './promises.tsx';
import { WelcomeDock } from './welcome-dock.tsx';
import './welcome.css';

interface WelcomeScreenProps {
  readonly onDone: () => void;
}

/** First start: one screen, the language, nothing else asked. */
export function WelcomeScreen({ onDone }: WelcomeScreenProps) {
  const services = useServices();
  const title = t('app.name');
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  useTitle(title);
  const keeps = offlineState.value.name !== 'unsupported';
  // Starting without touching the switch is a choice too: this screen does not come again.
  const leave = () => {
    void changeSettings(services, { language: language.value });
    onDone();
  };
  return (
    <main class="welcome" id="main">
      <div class="welcome-language">
        <Segments
          label={t('welcome.language')}
          options={LANGUAGE_NAMES}
          value={language.value}
          onChange={(chosen) => void changeSettings(services, { language: chosen })}
        />
      </div>
      <div class="welcome-text">
        <h1>{keeps ? t('welcome.title') : t('app.name')}</h1>
        <p class="welcome-lead">{keeps ? t('welcome.lead') : t('welcome.leadOnline')}</p>
        <Promises />
        <p class="hint">{t('welcome.unofficial')}</p>
      </div>
      <WelcomeDock onLeave={leave} />
    </main>
  );
}
