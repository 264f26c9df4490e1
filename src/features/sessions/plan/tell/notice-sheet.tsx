import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Session } from '../../../../domain/session/session.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { noteExport } from '../../../../state/export-log.ts';
import { tell } from '../../../../state/notices.ts';
import { copyText } from '../../../../ui/copy-text.ts';
import { Sheet } from '../../../../ui/sheet.tsx';
import { noticeOf } from './notice-words.ts';

interface NoticeSheetProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** The notice as people will get it, to be shared or copied. */
export function NoticeSheet({ session, onClose }: NoticeSheetProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const byHand = useSignal(false);
  const text = noticeOf(session);
  const services = useServices();
  const note = (way: 'copied' | 'shared') =>
    void noteExport(services, { what: t('sessions.notice'), way }, { text });
  const copy = async () => {
    if (await copyText(text)) {
      note('copied');
      onClose();
      void tell(t('sessions.noticeCopied'), { lasts: 5000 });
      return;
    }
    byHand.value = true;
    field.current?.focus();
    field.current?.select();
  };
  const share = async () => {
    const given = await shareText(text);
    if (given === 'shared') note('shared');
    if (given === 'refused') await copy();
  };
  return (
    <Sheet title={t('sessions.notice')} closeLabel={t('app.close')} onClose={onClose}>
      <textarea
        ref={field}
        class="notice-text"
        readOnly
        rows={12}
        aria-label={t('sessions.notice')}
        value={text}
      />
      <p class="hint" role="status">
        {byHand.value && t('sessions.noticeByHand')}
      </p>
      <div class="button-row">
        {'share' in navigator && (
          <button type="button" class="button button-main" onClick={() => void share()}>
            {t('sessions.noticeShare')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy()}>
          {t('sessions.noticeCopy')}
        </button>
      </div>
    </Sheet>
  );
}

async function shareText(text: string): Promise<'shared' | 'cancelled' | 'refused'> {
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (error) {
    // Closing the phone's own sharing is an answer too; other errors leave copying.
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}
