import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { FileRefusal } from '../../state/exchange/files.ts';
import { TextField } from '../../ui/form.tsx';

interface OpenPartProps {
  readonly reading: boolean;
  /** Why the last file was not taken. */
  readonly refused: FileRefusal | undefined;
  readonly onFile: (bytes: Uint8Array) => void;
  readonly onPhrase: (phrase: string) => void;
}

export const needsPhrase = (refused: FileRefusal | undefined): boolean =>
  refused === 'locked' || refused === 'wrong_phrase';

/** A file from a chat, a folder or another phone. */
export function OpenPart({ reading, refused, onFile, onPhrase }: OpenPartProps) {
  return (
    <section class="page-part" aria-labelledby="backup-open">
      <h2 id="backup-open">{t('backup.open')}</h2>
      <p>{t('backup.openText')}</p>
      {/* No list of endings: iPhones grey out files that they do not know. */}
      <input
        id="backup-file"
        class="visually-hidden"
        type="file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined)
            void file.arrayBuffer().then((data) => onFile(new Uint8Array(data)));
          currentTarget.value = '';
        }}
      />
      <label class="button" for="backup-file">
        {t(reading ? 'backup.reading' : 'backup.choose')}
      </label>
      {refused !== undefined && <Refusal text={t(`backup.refused.${refused}`)} />}
      {needsPhrase(refused) && <PhraseField onPhrase={onPhrase} />}
    </section>
  );
}

export function Refusal({ text }: { readonly text: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [text]);
  return (
    <p ref={box} class="exchange-box" role="alert">
      {text}
    </p>
  );
}

export function PhraseField({ onPhrase }: Pick<OpenPartProps, 'onPhrase'>) {
  const typed = useSignal('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPhrase(typed.value);
      }}
    >
      <TextField
        label={t('backup.typePhrase')}
        hint={t('backup.typeHint')}
        value={typed.value}
        onInput={(text) => {
          typed.value = text;
        }}
      />
      <button type="submit" class="button button-main">
        {t('backup.unlock')}
      </button>
    </form>
  );
}
