import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { BundleRefusal } from '../../state/exchange/files.ts';
import { TextField } from '../../ui/form.tsx';

interface OpenPartProps {
  readonly reading: boolean;
  /** Why the last file was not taken. */
  readonly refused: BundleRefusal | undefined;
  readonly onFile: (bytes: Uint8Array) => void;
  readonly onPhrase: (phrase: string) => void;
}

/** A file from a chat, a folder or another phone. */
export function OpenPart({ reading, refused, onFile, onPhrase }: OpenPartProps) {
  const needsPhrase = refused === 'locked' || refused === 'wrong_phrase';
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
      {refused !== undefined && <Refusal refused={refused} />}
      {needsPhrase && <PhraseField onPhrase={onPhrase} />}
    </section>
  );
}

function Refusal({ refused }: { readonly refused: BundleRefusal }) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [refused]);
  return (
    <p ref={box} class="exchange-box" role="alert">
      {t(`backup.refused.${refused}`)}
    </p>
  );
}

function PhraseField({ onPhrase }: Pick<OpenPartProps, 'onPhrase'>) {
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
