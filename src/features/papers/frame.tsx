import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../../i18n/papers.ts';
import { t } from '../../i18n/translate.ts';
import { goBack } from '../../state/navigation.ts';
import { Empty } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import './papers.css';

interface FrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Frame({ title, children }: FrameProps) {
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <div class="frame-head">
        <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      </div>
      {children}
    </>
  );
}

interface OpenedProps {
  readonly open: () => Promise<boolean>;
  readonly isHere: boolean;
  readonly children: () => ComponentChildren;
}

/** Waits for what it shows. A failure is told, and can be tried again. */
export function Opened({ open, isHere, children }: OpenedProps) {
  const failed = useSignal(false);
  const start = async () => {
    failed.value = false;
    failed.value = !(await open());
  };
  const first = useRef(start);
  useEffect(() => void first.current(), []);
  if (isHere) return <>{children()}</>;
  if (!failed.value) return <main class="page" id="main" aria-busy="true" />;
  return (
    <main class="page" id="main">
      <Empty title={t('groups.notOpen')} text={t('groups.notOpenText')}>
        <button type="button" class="button button-main" onClick={() => void start()}>
          {t('app.retry')}
        </button>
      </Empty>
    </main>
  );
}
