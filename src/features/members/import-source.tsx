import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { Refused } from '../../state/work/roster.ts';
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
  const input = useRef<HTMLInputElement>(null);
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
        {/* No list of endings: iPhones grey out files that they do not know. */}
        <input
          ref={input}
          id="roster-file"
          class="visually-hidden"
          type="file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <label class="button" for="roster-file">
          {t('roster.file')}
        </label>
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
