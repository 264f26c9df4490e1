import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '../../i18n/exchange.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { type Opened, openFile } from '../../state/exchange/files.ts';
import { readSeen } from '../../state/work/backups.ts';
import { goBack } from '../../state/navigation.ts';
import { lookAtRecords } from '../../state/work/health.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import './exchange.css';
import { AgePart } from './age-part.tsx';
import { MakePart } from './make-part.tsx';
import { MovePart } from './move-part.tsx';
import { OpenPart } from './open-part.tsx';
import { Preview } from './preview.tsx';
import { SnapshotsPart } from './snapshots-part.tsx';

/** A copy of everything: made, checked, and taken in on this phone or another. */
export function BackupScreen() {
  const services = useServices();
  const bytes = useSignal<Uint8Array | undefined>(undefined);
  const opened = useSignal<Opened | undefined>(undefined);
  const reading = useSignal(false);
  const title = t('backup.title');
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void lookAtRecords(services).then(() => readSeen(services));
  }, [services]);
  const open = async (file: Uint8Array, phrase?: string) => {
    if (reading.value) return;
    reading.value = true;
    bytes.value = file;
    opened.value = await openFile(services, file, phrase).catch((): Opened => ({
      refused: 'damaged',
    }));
    reading.value = false;
  };
  const shown = opened.value;
  const close = () => {
    opened.value = undefined;
  };
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      {shown !== undefined && !('refused' in shown) ? (
        <Preview opened={shown} onClose={close} />
      ) : (
        <main class="page exchange" id="main" aria-busy={reading.value}>
          <AgePart />
          <MakePart />
          <OpenPart
            reading={reading.value}
            refused={shown?.refused}
            onFile={(file) => void open(file)}
            onPhrase={(phrase) => bytes.value && void open(bytes.value, phrase)}
          />
          <SnapshotsPart onOpen={(file) => void open(file)} />
          <MovePart />
        </main>
      )}
    </>
  );
}
