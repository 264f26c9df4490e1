import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import '../../i18n/exchange.ts';
import { FREE_TRIES, isPin, settled, triesFrom } from '../../domain/lock.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import { lock, lockState, readLock, unlock } from '../../state/lock.ts';
import { TextField } from '../../ui/form.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ForgottenPart } from './forgotten-part.tsx';
import { useClock } from './use-clock.ts';
import './lock.css';

/** Stands where something of people would be shown. */
export function LockScreen() {
  const services = useServices();
  const title = t('lock.locked');
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page lock" id="main">
        {lockState.value === 'unread' ? (
          <>
            <p role="alert">{t('lock.unread')}</p>
            <button
              type="button"
              class="button button-main"
              onClick={() => void readLock(services)}
            >
              {t('app.retry')}
            </button>
          </>
        ) : (
          <PinPart />
        )}
        <p>
          <a class="page-link" href={routeHref({ name: 'library' })}>
            {t('app.toLibrary')}
          </a>
        </p>
        {lockState.value === 'locked' && <ForgottenPart />}
      </main>
    </>
  );
}

function PinPart() {
  const services = useServices();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const problem = useSignal<'notPin' | 'wrong' | undefined>(undefined);
  /** What was wrong, for who hears it: said once, while the time that is left is shown. */
  const told = useSignal('');
  const busy = useSignal(false);
  const now = useClock(services);
  const waits = waitLeft(now);
  const open = async () => {
    if (busy.value || waits !== undefined) return;
    told.value = '';
    problem.value = isPin(typed.value) ? undefined : 'notPin';
    if (problem.value === undefined) {
      busy.value = true;
      if ((await unlock(services, typed.value)) === 'wrong') problem.value = 'wrong';
      busy.value = false;
      typed.value = '';
    }
    told.value = waitLeft(services.now()) ?? (problem.value ? problemText(problem.value) : '');
    field.current?.focus();
  };
  return (
    <>
      <p>{t('lock.lockedText')}</p>
      <p class="visually-hidden" role="alert">
        {told.value}
      </p>
      <TextField
        type="pin"
        label={t('lock.pin')}
        problem={waits ?? (problem.value && problemText(problem.value))}
        value={typed.value}
        field={field}
        onInput={(text) => {
          typed.value = text;
        }}
        onEnter={() => void open()}
      />
      <button
        type="button"
        class={waits === undefined ? 'button button-main' : 'button'}
        aria-disabled={busy.value || waits !== undefined}
        onClick={() => void open()}
      >
        {t(busy.value ? 'lock.checking' : 'lock.unlock')}
      </button>
    </>
  );
}

function problemText(problem: 'notPin' | 'wrong'): string {
  if (problem === 'notPin') return t('lock.notPin');
  return t('lock.wrong', { count: Math.max(1, FREE_TRIES - (lock.value?.tries ?? 0)) });
}

/** How long it is until the next try; undefined when it may be made. */
function waitLeft(now: number): string | undefined {
  if (lock.value === undefined) return undefined;
  const seconds = Math.ceil((triesFrom(settled(lock.value, now)) - now) / 1000);
  if (seconds <= 0) return undefined;
  const left =
    seconds < 60
      ? t('lock.seconds', { count: seconds })
      : t('lock.minutes', { count: Math.ceil(seconds / 60) });
  return t('lock.wait', { left });
}
