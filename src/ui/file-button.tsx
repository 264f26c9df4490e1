import './file-button.css';

interface FileButtonProps {
  /** Of the input, the same at every visit. */
  readonly id: string;
  readonly label: string;
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly kind?: 'main';
  readonly many?: 'files' | 'folder';
}

/** Known to browsers, not to the types of inputs. */
const FOLDER = { webkitdirectory: true };

/** Whether this browser lets a whole folder be chosen. */
export const canChooseFolder = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;

/** Lets the person choose files. What cannot be read of them is told where they are read. */
export function FileButton({ id, label, onFiles, kind, many }: FileButtonProps) {
  return (
    <>
      {/* No list of endings: iPhones grey out files that they do not know. */}
      <input
        id={id}
        class="visually-hidden"
        type="file"
        multiple={many === 'files'}
        {...(many === 'folder' && FOLDER)}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label class={kind === 'main' ? 'button button-main' : 'button'} for={id}>
        {label}
      </label>
    </>
  );
}
