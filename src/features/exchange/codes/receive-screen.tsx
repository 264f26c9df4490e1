import { useCallback, useRef } from 'preact/hooks';
import { routeHref } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import type { FileRefusal } from '../../../state/exchange/files.ts';
import { goBack } from '../../../state/navigation.ts';
import { CameraView, PhotoButton } from '../../../ui/scan/camera-view.tsx';
import { type Eyes, useScanner } from '../../../ui/scan/use-scanner.ts';
import { TopBar } from '../../../ui/top-bar.tsx';
import { hapticTick } from '../../../ui/touch.ts';
import { useAwake } from '../../../ui/use-awake.ts';
import { useTitle } from '../../../ui/use-title.ts';
import '../exchange.css';
import { AgainButton, needsPhrase, PhraseField, Refusal } from '../open-part.tsx';
import { Preview } from '../preview.tsx';
import { type Opening, useOpened } from '../use-opened.ts';
import './codes.css';
import { type Receiving, useReceive } from './use-receive.ts';

/** Twelve codes a second go by. */
const FOR_SERIES = { pause: 40, sameWithin: 0 };

interface ReceiveScreenProps {
  /** Absent: the phone's own camera. */
  readonly eyes?: Eyes;
}

/** Codes of another phone, read until they are whole; then the same preview as for a file. */
export function ReceiveScreen({ eyes }: ReceiveScreenProps) {
  const opening = useOpened();
  const title = t('exchange.receive');
  useTitle(`${title} – ${t('app.name')}`);
  const { opened, refused, reading, open, close } = opening;
  const done = useCallback(
    (bytes: Uint8Array) => {
      hapticTick();
      open(bytes);
    },
    [open],
  );
  const isOver = reading || refused !== undefined;
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      {opened !== undefined && <Preview opened={opened} onClose={close} />}
      {opened === undefined && (
        <main class="page exchange" id="main" aria-busy={reading}>
          {isOver ? <Whole {...opening} /> : <Scanning onWhole={done} eyes={eyes} />}
        </main>
      )}
    </>
  );
}

interface ScanningProps {
  readonly onWhole: (bytes: Uint8Array) => void;
  readonly eyes: Eyes | undefined;
}

function Scanning({ onWhole, eyes }: ScanningProps) {
  const isDone = useRef(false);
  const receiving = useReceive((bytes) => {
    // Codes read meanwhile say the same.
    if (!isDone.current) onWhole(bytes);
    isDone.current = true;
  }, eyes);
  const scanner = useScanner(receiving.take, { pace: FOR_SERIES, eyes });
  useAwake(true);
  return (
    <>
      <p class="codes-before">{t('exchange.receiveText')}</p>
      <CameraView
        {...scanner}
        label={t('exchange.view')}
        retryLabel={t('app.retry')}
        problem={(state) => t(`exchange.camera.${state}`)}
      />
      <Progress {...receiving} isOn={scanner.state === 'on'} />
      <div class="button-row">
        <PhotoButton
          label={t(receiving.looking ? 'exchange.looking' : 'exchange.pictures')}
          multiple
          onPick={(files) => void receiving.pictures(files)}
        />
        <a class="button" href={routeHref({ name: 'backup' })}>
          {t('exchange.byFile')}
        </a>
      </div>
      <p class="hint codes-after">{t('exchange.picturesHint')}</p>
    </>
  );
}

function Progress({ received, miss, isOn }: Receiving & { readonly isOn: boolean }) {
  const quarter = received && Math.floor((received.known / received.count) * 4) * 25;
  return (
    <div class={isOn ? 'codes-received codes-received-on' : 'codes-received'}>
      {received === undefined ? (
        isOn && miss === undefined && <p class="hint">{t('exchange.waiting')}</p>
      ) : (
        <>
          <progress
            class="codes-progress"
            value={received.known}
            max={received.count}
            aria-label={t('exchange.receivedLabel')}
          />
          <p class="codes-count">
            {t('exchange.received', { known: received.known, count: received.count })}
          </p>
        </>
      )}
      {/* Every code would never let a screen reader finish. */}
      <p class="visually-hidden" role="status">
        {quarter !== undefined && quarter > 0 && t('exchange.quarter', { share: quarter })}
      </p>
      {miss !== undefined && <p role="alert">{t(`exchange.miss.${miss}`)}</p>}
    </div>
  );
}

/** Everything was read, and cannot be opened as it is. */
function Whole({ reading, refused, unlock, again, close }: Opening) {
  if (refused === undefined) return <p role="status">{t('exchange.opening')}</p>;
  return (
    <>
      <Refusal text={refusalText(refused)} />
      {refused === 'not_compared' && <AgainButton onAgain={again} />}
      {needsPhrase(refused) && <PhraseField onPhrase={unlock} />}
      <button type="button" class="button" disabled={reading} onClick={close}>
        {t('exchange.again')}
      </button>
    </>
  );
}

function refusalText(refused: FileRefusal): string {
  if (refused === 'locked' || refused === 'newer') return t(`exchange.refused.${refused}`);
  return refused === 'wrong_phrase' || refused === 'not_compared'
    ? t(`backup.refused.${refused}`)
    : t('exchange.refused.other');
}
