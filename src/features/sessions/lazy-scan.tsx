/** Scanning cards, whose code comes when it is opened: few cells have cards. */
import { t } from '../../i18n/translate.ts';
import { FullScreen } from '../../ui/full-screen.tsx';
import { lazy } from '../../ui/lazy.tsx';

export const ScanScreen = lazy(async () => (await import('./scan/scan-screen.tsx')).ScanScreen, {
  Waiting: () => <div aria-busy="true" />,
  Broken: ({ retry }) => (
    <FullScreen title={t('attendance.scan')} closeLabel={t('app.retry')} onClose={retry}>
      <p>{t('problem.brokenText')}</p>
    </FullScreen>
  ),
});
