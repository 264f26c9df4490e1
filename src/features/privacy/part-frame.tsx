import type { ComponentChildren } from 'preact';
import '../../i18n/exchange.ts';
import { t } from '../../i18n/translate.ts';
import { goBack } from '../../state/navigation.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import './privacy.css';

interface FrameProps {
  readonly title: string;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

export function PartFrame({ title, busy = false, children }: FrameProps) {
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page privacy" id="main" aria-busy={busy}>
        {children}
      </main>
    </>
  );
}
