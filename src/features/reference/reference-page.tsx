import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { Reference } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import { library, openLibrary } from '../../state/library.ts';
import { goBack } from '../../state/navigation.ts';
import { openReference, reference, referenceProblem } from '../../state/reference.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import './reference.css';

interface ReferencePageProps {
  readonly title: string;
  readonly children: (reference: Reference) => ComponentChildren;
}

/** Frame of the look-up screens: opens the data and says what is wrong when it does not come. */
export function ReferencePage({ title, children }: ReferencePageProps) {
  const services = useServices();
  useEffect(() => {
    void openReference(services);
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  useTitle(`${title} – ${t('app.name')}`);
  const opened = reference.value;
  const problem = referenceProblem.value;
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main" aria-busy={opened === undefined && problem === undefined}>
        {opened && children(opened)}
        {problem !== undefined && <Problem />}
      </main>
    </>
  );
}

function Problem() {
  const services = useServices();
  const problem = referenceProblem.value;
  if (problem === undefined) return null;
  const text = {
    damaged: t('problem.damagedText'),
    newer: t('problem.newerText'),
    missing: t('problem.unreachableText'),
    unreachable: t('problem.unreachableText'),
  }[problem];
  return (
    <div class="page-part" role="alert">
      <p>{text}</p>
      <button type="button" class="button button-main" onClick={() => void openReference(services)}>
        {t('app.retry')}
      </button>
    </div>
  );
}
