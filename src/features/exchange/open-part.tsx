import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { FileRefusal } from '../../state/exchange/files.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { TextField } from '../../ui/form.tsx';

interface OpenPartProps {
  readonly reading: boolean;
  /** Why the last file was not taken. */
  readonly refused: FileRefusal | undefined;
  readonly onFile: (file: Blob) => void;
  readonly onPhrase: (phrase: string) => void;
  /** The same file once more. */
  readonly onAgain: () => void;
}

export const needsPhrase = (refused: FileRefusal | undefined): boolean =>
  refused === 'locked' || refused === 'wrong_phrase';

/** A file from a chat, a folder or another phone. */
export function OpenPart({ reading, refused, onFile, onPhrase, onAgain }: OpenPartProps) {
  return (
    <section class="page-part" aria-labelledby="backup-open">
      <h2 id="backup-open">{t('backup.open')}</h2>
      <p>{t('backup.openText')}</p>
      <FileButton
        id="backup-file"
        label={t(reading ? 'backup.reading' : 'backup.choose')}
        onFiles={([file]) => file !== undefined && onFile(file)}
      />
      {refused !== undefined && <Refusal text={t(`backup.refused.${refused}`)} />}
      {refused === 'not_compared' && <AgainButton onAgain={onAgain} />}
      {needsPhrase(refused) && <PhraseField onPhrase={onPhrase} />}
    </section>
  );
}

export function AgainButton({ onAgain }: Pick<OpenPartProps, 'onAgain'>) {
  return (
    <button type="button" class="button button-main" onClick={onAgain}>
      {t('app.retry')}
    </button>
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
