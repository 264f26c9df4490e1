import IconBack from '~icons/lucide/chevron-left';
import IconNext from '~icons/lucide/chevron-right';
import IconPause from '~icons/lucide/pause';
import IconPlay from '~icons/lucide/play';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import { type Codes, type CodeSeries, coarserSeries } from '../../../state/exchange/codes.ts';
import { Segments } from '../../../ui/controls.tsx';
import { Tick } from '../../../ui/form.tsx';
import { FullScreen } from '../../../ui/full-screen.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { useAwake } from '../../../ui/use-awake.ts';
import { type Player, RATES, usePlayer } from './use-player.ts';
import { durationText } from './words.ts';

interface ShowCodesProps {
  readonly codes: Codes;
  readonly series: CodeSeries;
  readonly onClose: () => void;
}

/** The codes, as large as the screen lets them be. The screen stays on. */
export function ShowCodes({ codes, series, onClose }: ShowCodesProps) {
  const coarse = useSignal<CodeSeries | undefined>(undefined);
  const shown = coarse.value ?? series;
  const makeCoarse = async (on: boolean) => {
    coarse.value = on ? await coarserSeries(codes.bytes) : undefined;
  };
  useAwake(true);
  return (
    <FullScreen title={t('exchange.showing')} closeLabel={t('app.close')} onClose={onClose}>
      <div class="codes-screen">
        {shown.count === 1 ? (
          <>
            <Code text={shown.text(0)} />
            <p role="status">{t('exchange.one')}</p>
          </>
        ) : (
          <Series key={shown.count} series={shown} />
        )}
        <Tick
          label={t('exchange.coarse')}
          checked={coarse.value !== undefined}
          onChange={(on) => void makeCoarse(on)}
        />
        <p class="hint">{t('exchange.whoSees')}</p>
      </div>
    </FullScreen>
  );
}

const Code = ({ text }: { readonly text: string }) => (
  <div class="codes-code">
    <QrCode text={text} label={t('exchange.code')} onScreen />
  </div>
);

function Series({ series }: { readonly series: CodeSeries }) {
  const player = usePlayer();
  const { count } = series;
  const { number, playing, rate, isCalm } = player;
  const shown = Math.min(number + 1, count);
  // A round is told of once; each code would never let a screen reader finish.
  const isRound = number + 1 >= count;
  return (
    <>
      <Code text={series.text(number)} />
      <progress
        class="codes-progress"
        value={shown}
        max={count}
        aria-label={t('exchange.shownLabel')}
      />
      <p class="codes-count">{t('exchange.shown', { number: number + 1, count })}</p>
      <p role="status">{t(isRound ? 'exchange.round' : 'exchange.keepShowing')}</p>
      <Controls {...player} />
      <p class="hint">
        {t('exchange.takes', { time: durationText(Math.ceil(count / rate)), count: rate })}
        {rate > RATES[0] && ` ${t('exchange.flicker')}`}
      </p>
      {isCalm && !playing && <p class="hint">{t('exchange.calm')}</p>}
    </>
  );
}

function Controls({ number, playing, rate, setPlaying, setRate, go }: Player) {
  const Icon = playing ? IconPause : IconPlay;
  useEffect(() => {
    const step = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight' && !playing) go(1);
      if (key === 'ArrowLeft' && !playing) go(-1);
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  }, [playing, go]);
  return (
    <>
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => setPlaying(!playing)}>
          <Icon class="icon" />
          {t(playing ? 'exchange.pause' : 'exchange.play')}
        </button>
        {!playing && (
          <>
            <button type="button" class="button" disabled={number === 0} onClick={() => go(-1)}>
              <IconBack class="icon" />
              {t('exchange.before')}
            </button>
            <button type="button" class="button" onClick={() => go(1)}>
              {t('exchange.next')}
              <IconNext class="icon" />
            </button>
          </>
        )}
      </div>
      <p class="codes-label" aria-hidden="true">
        {t('exchange.rate')}
      </p>
      <Segments
        label={t('exchange.rate')}
        options={RATES.map((value) => ({ value, label: String(value) }))}
        value={rate}
        onChange={setRate}
      />
    </>
  );
}
