import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { routeHref } from '../domain/route.ts';
import '../i18n/work.ts';
import { t } from '../i18n/translate.ts';
import { useServices } from '../state/context.ts';
import { beginAnew, lookAgain } from '../state/work/health.ts';
import { instantText } from '../state/work/instant.ts';
import { Sheet } from '../ui/sheet.tsx';
import { useTitle } from '../ui/use-title.ts';
import './problem-screen.css';

/** Records were written on this phone and are gone: said in words, never shown as a first run. */
export function LostScreen({ state }: { readonly state: 'lost' | 'damaged' }) {
  const services = useServices();
  const asking = useSignal(false);
  const kept = useSignal<number | undefined>(undefined);
  useEffect(() => {
    void services.snapshots.list().then(([newest]) => {
      kept.value = newest?.at;
    });
  }, [services, kept]);
  useTitle(`${t(`groups.loss.${state}`)} – ${t('app.name')}`);
  return (
    <main class="problem" id="main">
      <h1>{t(`groups.loss.${state}`)}</h1>
      <p>{t(`groups.loss.${state}Text`)}</p>
      <p>{t('groups.loss.advice')}</p>
      {kept.value !== undefined && (
        <p>{t('groups.loss.kept', { time: instantText(kept.value) })}</p>
      )}
      <button type="button" class="button button-main" onClick={() => void lookAgain(services)}>
        {t('app.retry')}
      </button>
      <a class="button" href={routeHref({ name: 'backup' })}>
        {t('groups.loss.restore')}
      </a>
      <button
        type="button"
        class="button"
        onClick={() => {
          asking.value = true;
        }}
      >
        {t('groups.loss.anew')}
      </button>
      <a class="button" href={routeHref({ name: 'library' })}>
        {t('app.toLibrary')}
      </a>
      {asking.value && <AskAnew onClose={() => (asking.value = false)} />}
    </main>
  );
}

/** What was there cannot be brought back once new things are written over it. */
function AskAnew({ onClose }: { readonly onClose: () => void }) {
  const services = useServices();
  return (
    <Sheet title={t('groups.loss.anewTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('groups.loss.anewText')}</p>
      <div class="button-row">
        <button
          type="button"
          class="button button-main"
          onClick={() => void beginAnew(services).then((done) => done && onClose())}
        >
          {t('groups.loss.anewDo')}
        </button>
        <button type="button" class="button button-plain" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Sheet>
  );
}
