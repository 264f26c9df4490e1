import { useEffect } from 'preact/hooks';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { library, openLibrary } from '../../state/library.ts';
import { goBack } from '../../state/navigation.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Licences } from './licences.tsx';
import { PrivacyPart } from './privacy-part.tsx';
import { ReportPart } from './report-part.tsx';
import { VersionsPart } from './versions-part.tsx';
import './settings.css';

/** What the app is, what becomes of a person's data, and whose work is inside. */
export function AboutScreen() {
  const services = useServices();
  const title = t('about.title');
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main">
        <section class="page-part" aria-labelledby="what">
          <h2 id="what">{t('about.what')}</h2>
          <p>{t('about.whatText', { app: t('app.name') })}</p>
          <p>{t('about.unofficial')}</p>
        </section>
        <PrivacyPart />
        <ReportPart />
        <VersionsPart />
        <Licences />
      </main>
    </>
  );
}
