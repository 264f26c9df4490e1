import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { clearExports, type ExportNote, exportNotes, readExports } from '../../state/export-log.ts';
import { tell } from '../../state/notices.ts';
import { instantText } from '../../state/work/instant.ts';
import { AskSheet } from './ask-sheet.tsx';
import { PartFrame } from './part-frame.tsx';

/** When names left this phone, in what, by which way. */
export function LogScreen() {
  const services = useServices();
  const asking = useSignal(false);
  const notes = exportNotes.value;
  useEffect(() => void readExports(services), [services]);
  const clear = async () => {
    if (await clearExports(services)) void tell(t('privacy.log.cleared'), { lasts: 5000 });
  };
  return (
    <PartFrame title={t('privacy.log.title')} busy={notes === undefined}>
      <p>{t('privacy.log.text')}</p>
      {notes?.length === 0 && <p role="status">{t('privacy.log.empty')}</p>}
      <ul role="list">
        {notes?.map((note) => (
          <LogRow key={note.at + note.what} note={note} />
        ))}
      </ul>
      {notes !== undefined && notes.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            asking.value = true;
          }}
        >
          {t('privacy.log.clear')}
        </button>
      )}
      {asking.value && (
        <AskSheet
          title={t('privacy.log.clearTitle')}
          text={t('privacy.log.clearText')}
          go={t('privacy.log.clearDo')}
          onGo={() => void clear()}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </PartFrame>
  );
}

function LogRow({ note: { at, what, way, names, locked } }: { readonly note: ExportNote }) {
  const about = [
    instantText(at),
    t(`privacy.log.way.${way}`),
    t('privacy.log.names', { count: names }),
    ...(locked === true ? [t('privacy.log.locked')] : []),
  ];
  return (
    <li class="row privacy-row">
      <span>{what}</span>
      <span class="hint">{about.join(' · ')}</span>
    </li>
  );
}
