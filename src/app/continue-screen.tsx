import { useSignalEffect } from '@preact/signals';
import { replaceRoute } from '../state/navigation.ts';
import { continueReading, readingsLoaded } from '../state/readings.ts';

/** The home-screen shortcut “continue”: to the article read last, or to the library. */
export function ContinueScreen() {
  useSignalEffect(() => {
    if (!readingsLoaded.value) return;
    const [pack, article] = continueReading.value?.id.split('/') ?? [];
    if (pack === undefined || article === undefined) replaceRoute({ name: 'library' });
    else replaceRoute({ name: 'article', pack, article });
  });
  return <main aria-busy="true" />;
}
