import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import './states.css';

/** Nothing for a moment, then the outline of a text. */
export function Waiting() {
  const late = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      late.value = true;
    }, 300);
    return () => clearTimeout(timer);
  }, [late]);
  return (
    <main class="prose" id="main" aria-busy="true">
      {late.value && (
        <>
          <p class="visually-hidden" role="status">
            {t('app.loading')}
          </p>
          <div class="reader-outline" aria-hidden="true" />
        </>
      )}
    </main>
  );
}
