import { useSignal } from '@preact/signals';
import IconShare from '~icons/lucide/share-2';
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { giveFile } from '../../../state/files.ts';
import { NOTE_FILES, type NoteFileKind, notesFile } from '../../../state/notes-file.ts';
import { today } from '../../../state/work/today.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { handOver } from '../../../ui/hand-over.ts';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { bookOf } from './book.ts';

/** Takes the notes that are shown out of the app. */
export function ExportButton({ list }: { readonly list: readonly Annotation[] }) {
  const isOpen = useSignal(false);
  return (
    <>
      <IconButton
        label={t('notes.export')}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <IconShare class="icon" aria-hidden="true" />
      </IconButton>
      {isOpen.value && (
        <ExportSheet
          list={list}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}

interface SheetProps {
  readonly list: readonly Annotation[];
  readonly onClose: () => void;
}

function ExportSheet({ list, onClose }: SheetProps) {
  const services = useServices();
  const give = (kind: NoteFileKind) => {
    onClose();
    const day = today(services);
    const make = () => notesFile(services, bookOf(list, day), kind, [t('notes.title'), day]);
    void giveFile(services, make, handOver);
  };
  return (
    <Sheet title={t('notes.export')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('notes.exportText', { count: list.length })}</p>
      <Menu>
        {NOTE_FILES.map((kind) => (
          <MenuItem key={kind} label={t(`notes.file.${kind}`)} onClick={() => give(kind)} />
        ))}
      </Menu>
    </Sheet>
  );
}
