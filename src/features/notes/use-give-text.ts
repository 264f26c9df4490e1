import { useSignal } from '@preact/signals';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { noteExport } from '../../state/export-log.ts';
import { tell } from '../../state/notices.ts';
import { copyText } from '../../ui/copy-text.ts';
import { shareOrCopy } from '../../ui/share-text.ts';

export interface Giving {
  /** To copy by hand, where the phone does neither. */
  readonly byHand: string | undefined;
  readonly copy: (text: string) => Promise<void>;
  readonly share: (text: string, title: string) => Promise<void>;
  readonly stop: () => void;
}

/** Copying and sharing texts, and saying what became of it. */
export function useGiveText(): Giving {
  const byHand = useSignal<string | undefined>(undefined);
  const services = useServices();
  const note = (text: string, way: 'copied' | 'shared') =>
    void noteExport(services, { what: t('notes.title'), way }, { text });
  const copied = (text: string) => {
    void tell(t('notes.copied'), { lasts: 5000 });
    note(text, 'copied');
  };
  return {
    byHand: byHand.value,
    copy: async (text) => {
      if (await copyText(text)) copied(text);
      else byHand.value = text;
    },
    share: async (text, title) => {
      const done = await shareOrCopy({ title, text }, text);
      if (done === 'copied') copied(text);
      if (done === 'shared') note(text, 'shared');
      if (done === 'refused') byHand.value = text;
    },
    stop: () => {
      byHand.value = undefined;
    },
  };
}
