import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { library, openLibrary } from '../../state/library.ts';
import { goBack } from '../../state/navigation.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { BackupPart } from './backup-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { HomePart } from './home-part.tsx';
import { KeepPart } from './keep-part.tsx';
import { LanguagePart } from './language-part.tsx';
import { LockPart } from './lock-part.tsx';
import { LookPart } from './look-part.tsx';
import { PhonePart } from './phone-part.tsx';
import { TextsPart } from './texts-part.tsx';
import './settings.css';

/** How the app looks, and what of it is on this phone. */
export function SettingsScreen() {
  const services = useServices();
  const title = t('settings.title');
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main">
        <LanguagePart />
        <LookPart />
        <PhonePart />
        <TextsPart />
        <HomePart />
        <BackupPart />
        <LockPart />
        <KeepPart />
        <HistoryPart />
        <section class="page-part" aria-labelledby="more">
          <h2 id="more">{t('settings.more')}</h2>
          <p>
            <a class="page-link" href={routeHref({ name: 'about' })}>
              {t('settings.about')}
            </a>
          </p>
          <p>
            <a class="page-link" href={routeHref({ name: 'privacy' })}>
              {t('settings.privacy')}
            </a>
          </p>
          <p class="hint">{t('settings.build', { build: __BUILD__ })}</p>
        </section>
      </main>
    </>
  );
}
