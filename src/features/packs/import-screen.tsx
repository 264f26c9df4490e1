import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import {
  type PackRefusal,
  type Preview,
  previewPack,
  type ReadPack,
} from '../../state/packs/opening.ts';
import { saved } from '../../state/saving.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Dock } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ImportPreview } from './import-preview.tsx';

type Shown = Preview | PackRefusal | 'reading' | undefined;

/** A pack that somebody sent: read and checked as a whole, looked through, then kept in one write. */
export function ImportScreen({ read: open }: { readonly read: ReadPack }) {
  const services = useServices();
  const shown = useSignal<Shown>(undefined);
  const reading = useRef<AbortController | undefined>(undefined);
  useTitle(`${t('making.import')} – ${t('app.name')}`);
  useEffect(() => () => reading.current?.abort(), []);
  const read = async (file: Blob) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    shown.value = 'reading';
    const work = previewPack(services, open, file, mine.signal);
    const done = await saved(work.catch((error: unknown) => ended(error)));
    if (reading.current !== mine) return;
    shown.value = done ? await work.catch(() => undefined) : undefined;
  };
  const now = shown.value;
  const again = () => {
    shown.value = undefined;
  };
  return (
    <>
      <TopBar title={t('making.import')} backLabel={t('app.back')} onBack={goBack} />
      {now !== undefined && now !== 'reading' && !('refused' in now) ? (
        <ImportPreview preview={now} onAnother={again} />
      ) : (
        <>
          <main class="page" id="main" aria-busy={now === 'reading'}>
            {now !== undefined && now !== 'reading' && <Refusal refusal={now} />}
            <Source onFile={(file) => void read(file)} />
            {now === 'reading' && <p role="status">{t('making.reading')}</p>}
          </main>
          {now === 'reading' && (
            <Dock>
              <button type="button" class="button" onClick={() => reading.current?.abort()}>
                {t('making.stop')}
              </button>
            </Dock>
          )}
        </>
      )}
    </>
  );
}

/** A person who ends the reading wants no message. */
function ended(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  throw error;
}

function Source({ onFile }: { readonly onFile: (file: Blob) => void }) {
  return (
    <>
      <p class="packs-lead">{t('making.importText')}</p>
      <FileButton
        id="pack-file"
        label={t('making.file')}
        kind="main"
        onFiles={([file]) => file !== undefined && onFile(file)}
      />
    </>
  );
}

function Refusal({ refusal: { refused, at } }: { readonly refusal: PackRefusal }) {
  return (
    <div class="packs-warning" role="alert">
      <h2>{t('making.refused')}</h2>
      <p>{t(`making.refusals.${refused}`)}</p>
      {at !== undefined && <p class="hint">{t('making.refusedAt', { at })}</p>}
    </div>
  );
}
