import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { Refused } from '../../state/work/roster.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { TextArea } from '../../ui/form.tsx';

interface ImportSourceProps {
  readonly text: string;
  readonly isReading: boolean;
  /** Why the last list was not taken. */
  readonly refused: Refused | undefined;
  readonly onInput: (text: string) => void;
  readonly onText: () => void;
  readonly onFile: (file: Blob) => void;
}

/** Where a list comes from: pasted text or a file. */
export function ImportSource(props: ImportSourceProps) {
  const { text, isReading, refused, onInput, onText, onFile } = props;
  return (
    <main class="page" id="main" aria-busy={isReading}>
      {refused !== undefined && <Refusal refused={refused} />}
      <TextArea
        label={t('roster.paste')}
        hint={t('roster.pasteHint')}
        rows={8}
        value={text}
        onInput={onInput}
      />
      <button
        type="button"
        class={text.trim() === '' ? 'button' : 'button button-main'}
        onClick={onText}
      >
        {t(isReading ? 'roster.reading' : 'roster.read')}
      </button>
      <section class="page-part import-file" aria-labelledby="from-file">
        <h2 id="from-file">{t('roster.orFile')}</h2>
        <FileButton
          id="roster-file"
          label={t('roster.file')}
          onFiles={([file]) => file !== undefined && onFile(file)}
        />
        <p class="hint form-note">{t('roster.fileHint')}</p>
      </section>
    </main>
  );
}

function Refusal({ refused: { refused, row } }: { readonly refused: Refused }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [refused]);
  return (
    <div ref={box} class="advice" role="alert">
      <h2>{t('roster.refused')}</h2>
      <p>{t(`roster.refusals.${refused}`)}</p>
      {row !== undefined && <p>{t('roster.refusedRow', { row })}</p>}
    </div>
  );
}
