import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { addFiles, adding, stopAdding } from '../../../state/roll-up/adding.ts';
import { canChooseFolder, FileButton } from '../../../ui/file-button.tsx';
import { MakingParts } from '../../../ui/making-dock.tsx';
import { Dock } from '../../../ui/page.tsx';

/** Files or a whole folder; while they are read, how far it is and the way to stop. */
export function AddDock() {
  const now = adding.value;
  return (
    <Dock>
      {now === undefined ? (
        <Inputs />
      ) : (
        <MakingParts
          text={t('rollUp.reading', { done: now.done, count: now.of })}
          stopLabel={t('files.stop')}
          onStop={stopAdding}
        />
      )}
    </Dock>
  );
}

function Inputs() {
  const services = useServices();
  const take = (files: readonly File[]) => void addFiles(services, files);
  return (
    <>
      <FileButton
        id="roll-up-files"
        label={t('rollUp.add')}
        kind="main"
        many="files"
        onFiles={take}
      />
      {canChooseFolder() && (
        <FileButton
          id="roll-up-folder"
          label={t('rollUp.addFolder')}
          many="folder"
          onFiles={take}
        />
      )}
    </>
  );
}
