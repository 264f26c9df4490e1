import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { addFiles, adding, stopAdding } from '../../../state/roll-up/adding.ts';
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

/** Known to browsers, not to the types of inputs. */
const FOLDER = { webkitdirectory: true };

function Inputs() {
  const services = useServices();
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // The same files may be chosen again after they were mended.
    input.value = '';
    void addFiles(services, files);
  };
  return (
    <>
      {/* No list of endings: iPhones grey out files that they do not know. */}
      <input
        id="roll-up-files"
        class="visually-hidden"
        type="file"
        multiple
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <label class="button button-main" for="roll-up-files">
        {t('rollUp.add')}
      </label>
      {'webkitdirectory' in HTMLInputElement.prototype && (
        <>
          <input
            id="roll-up-folder"
            class="visually-hidden"
            type="file"
            {...FOLDER}
            onChange={({ currentTarget }) => take(currentTarget)}
          />
          <label class="button" for="roll-up-folder">
            {t('rollUp.addFolder')}
          </label>
        </>
      )}
    </>
  );
}
