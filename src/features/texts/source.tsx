import { useEffect, useRef } from 'preact/hooks';
import { type Signal, useSignal } from '@preact/signals';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import type { ArticleResult, OtherFile } from '../../state/texts/own.ts';
import { TextArea } from '../../ui/form.tsx';

type Told = Exclude<ArticleResult, { readonly draft: unknown }>;

interface SourceProps {
  readonly text: string;
  readonly isReading: boolean;
  /** Why the last text was not taken, or what it is instead. */
  readonly result: Told | undefined;
  readonly onInput: (text: string) => void;
  readonly onText: () => void;
  readonly onFile: (file: Blob) => void;
}

/** Where a text comes from: pasted, out of a file, or dropped on the screen. */
export function Source({ text, isReading, result, onInput, onText, onFile }: SourceProps) {
  const isOver = useDrop(onFile);
  return (
    <main class={isOver.value ? 'page texts-over' : 'page'} id="main" aria-busy={isReading}>
      {result !== undefined && <Answer result={result} />}
      <TextArea
        label={t('texts.paste')}
        hint={t('texts.pasteHint')}
        rows={8}
        value={text}
        onInput={onInput}
      />
      <button
        type="button"
        class={text.trim() === '' ? 'button' : 'button button-main'}
        onClick={onText}
      >
        {t(isReading ? 'texts.reading' : 'texts.read')}
      </button>
      <section class="page-part" aria-labelledby="text-from-file">
        <h2 id="text-from-file">{t('texts.orFile')}</h2>
        {/* No list of endings: iPhones grey out files that they do not know. */}
        <input
          id="text-file"
          class="visually-hidden"
          type="file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <label class="button" for="text-file">
          {t('texts.file')}
        </label>
        <p class="hint form-note">{t('texts.fileHint')}</p>
      </section>
    </main>
  );
}

/** A file let go anywhere on the page; true while one is held over it. */
function useDrop(onFile: (file: Blob) => void): Signal<boolean> {
  const isOver = useSignal(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = true;
    };
    const leave = () => {
      isOver.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = false;
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) take.current(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [isOver]);
  return isOver;
}

function Answer({ result }: { readonly result: Told }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'start' }), [result]);
  if ('other' in result) {
    return (
      <div ref={box} class="texts-answer" role="alert">
        <h2>{t(`texts.otherTitles.${result.other}`)}</h2>
        <p>{t(`texts.otherTexts.${result.other}`)}</p>
        <a class="button" href={WAYS_ON[result.other]}>
          {t(`texts.otherWays.${result.other}`)}
        </a>
      </div>
    );
  }
  return (
    <div ref={box} class="texts-answer" role="alert">
      <h2>{t('texts.refused')}</h2>
      <p>{t(`texts.refusals.${result.refused}`)}</p>
      {result.part !== undefined && <p>{t('texts.part', { part: result.part })}</p>}
    </div>
  );
}

const WAYS_ON: Readonly<Record<OtherFile, string>> = {
  pack: routeHref({ name: 'import-pack' }),
  roster: routeHref({ name: 'groups' }),
  backup: routeHref({ name: 'backup' }),
};
