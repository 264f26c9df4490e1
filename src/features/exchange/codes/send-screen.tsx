import type { Ref } from '../../../domain/write.ts';
import { formatBytes } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { goBack } from '../../../state/navigation.ts';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import '../exchange.css';
import { type LockChoice, LockPart } from '../lock-part.tsx';
import './codes.css';
import { ShowCodes } from './show-codes.tsx';
import { type Made, useSend, type What, WHATS } from './use-send.ts';
import { durationText } from './words.ts';

interface SendScreenProps {
  /** Absent: everything. */
  readonly session: Ref | undefined;
}

/** What is to go to another phone, and whether as codes or as a file. */
export function SendScreen({ session }: SendScreenProps) {
  const send = useSend(session);
  const { made } = send;
  const title = t('exchange.send');
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page exchange" id="main" aria-busy={send.busy}>
        <section class="page-part" aria-labelledby="send-what">
          <h2 id="send-what">{t('exchange.what')}</h2>
          {session === undefined ? (
            <p>{t('exchange.about.all')}</p>
          ) : (
            <WhatChoice value={send.what} onChange={send.choose} />
          )}
          {send.hasNames && <Names lock={send.lock} />}
        </section>
        <section class="page-part" aria-labelledby="send-how">
          <h2 id="send-how">{t('exchange.how')}</h2>
          <p>{t('exchange.howText')}</p>
          <div class="button-row">
            <button type="button" class="button button-main" onClick={send.prepare}>
              {t(send.busy ? 'exchange.making' : 'exchange.show')}
            </button>
            <button type="button" class="button" onClick={send.give}>
              {t('exchange.file')}
            </button>
          </div>
          {made !== undefined && <Advice codes={made} onShow={send.show} onFile={send.give} />}
        </section>
      </main>
      {send.showing && <ShowCodes {...send.showing} onClose={send.hide} />}
    </>
  );
}

/** Whoever has it can read the names, but for a lock. */
const Names = ({ lock }: { readonly lock: LockChoice }) => (
  <>
    <LockPart label={t('exchange.lock')} fields={lock.fields} />
    {lock.phrase === undefined && <p class="hint form-note">{t('exchange.openHint')}</p>}
  </>
);

interface WhatChoiceProps {
  readonly value: What;
  readonly onChange: (what: What) => void;
}

function WhatChoice({ value, onChange }: WhatChoiceProps) {
  return (
    <fieldset class="send-whats">
      <legend class="visually-hidden">{t('exchange.what')}</legend>
      {WHATS.map((what) => (
        <label key={what} class="form-tick">
          <input
            type="radio"
            name="send-what"
            checked={what === value}
            onChange={() => onChange(what)}
          />
          <span>
            {t(`exchange.whats.${what}`)}
            <span class="hint send-about">{t(`exchange.about.${what}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface AdviceProps {
  readonly codes: Made;
  readonly onShow: () => void;
  readonly onFile: () => void;
}

/** Before a long showing: how long it takes, and what is quicker. */
function Advice({ codes, onShow, onFile }: AdviceProps) {
  if (codes === 'failed')
    return (
      <p class="exchange-box" role="alert">
        {t('exchange.failed')}
      </p>
    );
  if (codes.advice === 'codes') return null;
  if (codes.advice === 'nothing')
    return (
      <p class="exchange-box" role="alert">
        {t('exchange.nothing')}
      </p>
    );
  const size = formatBytes(codes.bytes.length);
  const isTooMuch = codes.advice === 'file_only';
  return (
    <div class="exchange-box" role="alert">
      <p>
        {isTooMuch
          ? t('exchange.tooMuch', { size })
          : t('exchange.long', { size, time: durationText(codes.seconds) })}
      </p>
      <div class="button-row">
        <button type="button" class="button button-main" onClick={onFile}>
          {t('exchange.file')}
        </button>
        {!isTooMuch && (
          <button type="button" class="button" onClick={onShow}>
            {t('exchange.showAnyway')}
          </button>
        )}
      </div>
    </div>
  );
}
