import { useEffect } from 'preact/hooks';
import '../../i18n/exchange.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { readSeen } from '../../state/work/backups.ts';
import { goBack } from '../../state/navigation.ts';
import { lookAtRecords } from '../../state/work/health.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import './exchange.css';
import { AgePart } from './age-part.tsx';
import { CodesPart } from './codes-part.tsx';
import { MakePart } from './make-part.tsx';
import { MovePart } from './move-part.tsx';
import { OpenPart } from './open-part.tsx';
import { Preview } from './preview.tsx';
import { SnapshotsPart } from './snapshots-part.tsx';
import { useOpened } from './use-opened.ts';

/** A copy of everything: made, checked, and taken in on this phone or another. */
export function BackupScreen() {
  const services = useServices();
  const { reading, opened, refused, open, openFile, unlock, again, close } = useOpened();
  const title = t('backup.title');
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void lookAtRecords(services).then(() => readSeen(services));
  }, [services]);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      {opened !== undefined ? (
        <Preview opened={opened} onClose={close} />
      ) : (
        <main class="page exchange" id="main" aria-busy={reading}>
          <AgePart />
          <MakePart />
          <OpenPart
            reading={reading}
            refused={refused}
            onFile={openFile}
            onPhrase={unlock}
            onAgain={again}
          />
          <CodesPart />
          <SnapshotsPart onOpen={open} />
          <MovePart />
        </main>
      )}
    </>
  );
}
