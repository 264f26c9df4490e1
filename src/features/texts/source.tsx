import { useEffect, useRef } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import type { ArticleResult, OtherFile } from '../../state/texts/own.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { TextArea } from '../../ui/form.tsx';
import { useDrop } from '../../ui/use-drop.ts';

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
  const take = ([file]: readonly File[]) => file !== undefined && onFile(file);
  const isOver = useDrop(take);
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
        <FileButton id="text-file" label={t('texts.file')} onFiles={take} />
        <p class="hint form-note">{t('texts.fileHint')}</p>
      </section>
    </main>
  );
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
