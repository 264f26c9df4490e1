import { signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import IconMicrophone from '~icons/lucide/mic';
import { language, t } from '../../../i18n/translate.ts';
import { isShown, lockState } from '../../../state/lock.ts';
import { tell } from '../../../state/notices.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { canDictate, listen } from './dictation.ts';

/** Somebody was told once in this visit where the voice may go, and agreed. */
const isAgreed = signal(false);

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

interface DictateProps {
  /** What is spoken into. */
  readonly label: string;
  readonly onHeard: (text: string) => void;
}

/** Not there where the phone cannot write what it hears. */
export function DictateButton(props: DictateProps) {
  return canDictate() ? <Microphone {...props} /> : null;
}

function Microphone({ label, onHeard }: DictateProps) {
  const isAsked = useSignal(false);
  const stop = useSignal<(() => void) | undefined>(undefined);
  const heard = useRef(onHeard);
  heard.current = onHeard;
  useEffect(() => () => stop.peek()?.(), [stop]);
  // Nobody is to speak into a screen that is out of sight.
  useSignalEffect(() => {
    if (!isShown(lockState.value)) stop.peek()?.();
  });
  const start = () => {
    isAgreed.value = true;
    isAsked.value = false;
    stop.value = listen({
      lang: LOCALE[language.value],
      onHeard: (text) => heard.current(text),
      onEnd: (isProblem) => {
        stop.value = undefined;
        if (isProblem) void tell(t('minutes.dictateFailed'), { lasts: 8000 });
      },
    });
  };
  const press = () => {
    if (stop.value !== undefined) stop.value();
    else if (isAgreed.value) start();
    else isAsked.value = true;
  };
  return (
    <>
      <button
        type="button"
        class="button button-plain minutes-dictate"
        aria-pressed={stop.value !== undefined}
        onClick={press}
      >
        <IconMicrophone class="icon" aria-hidden="true" />
        {stop.value === undefined ? t('minutes.dictate') : t('minutes.dictateStop')}
        <span class="visually-hidden">: {label}</span>
      </button>
      {isAsked.value && (
        <Sheet
          title={t('minutes.dictateTitle')}
          closeLabel={t('app.close')}
          onClose={() => {
            isAsked.value = false;
          }}
        >
          <p>{t('minutes.dictateText')}</p>
          <button type="button" class="button button-main" onClick={start}>
            {t('minutes.dictateAgree')}
          </button>
        </Sheet>
      )}
    </>
  );
}
