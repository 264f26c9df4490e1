import { useSignal } from '@preact/signals';
import IconCalendar from '~icons/lucide/calendar-plus';
import IconNotice from '~icons/lucide/megaphone';
import type { Session } from '../../../../domain/session/session.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { noteExport } from '../../../../state/export-log.ts';
import { tell } from '../../../../state/notices.ts';
import { mayDownload } from '../../../../state/files.ts';
import { handOver } from '../../../../ui/hand-over.ts';
import { calendarOf } from './calendar.ts';
import { NoticeSheet } from './notice-sheet.tsx';

/** Telling people of the session: a text for a chat, a file for calendars. */
export function TellPart({ session }: { readonly session: Session }) {
  const services = useServices();
  const writing = useSignal(false);
  const give = async () => {
    const file = calendarOf(session, services.now());
    const given = await handOver(file, { mayDownload: mayDownload() });
    if (given === 'saved' || given === 'shared')
      await noteExport(services, { what: file.name, way: given }, { text: await file.text() });
    if (given === 'saved') void tell(t('sessions.calendarSaved'), { lasts: 8000 });
    if (given === 'refused') void tell(t('sessions.calendarRefused'), { lasts: 12_000 });
  };
  return (
    <section class="page-part" aria-labelledby="plan-tell">
      <h2 id="plan-tell">{t('sessions.tell')}</h2>
      <div class="button-row">
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => {
            writing.value = true;
          }}
        >
          <IconNotice class="icon" aria-hidden="true" />
          {t('sessions.notice')}
        </button>
        <button type="button" class="button" onClick={() => void give()}>
          <IconCalendar class="icon" aria-hidden="true" />
          {t('sessions.calendar')}
        </button>
      </div>
      {writing.value && (
        <NoticeSheet
          session={session}
          onClose={() => {
            writing.value = false;
          }}
        />
      )}
    </section>
  );
}
