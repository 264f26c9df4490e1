import { useEffect, useRef } from 'preact/hooks';
import { effect, useSignal } from '@preact/signals';
import '../../i18n/keep.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import { rememberedPreview, rememberPreview } from '../../state/texts/half-done.ts';
import {
  type ArticleResult,
  type Bringing,
  bringing,
  changeOwn,
  type Shared,
  startBringing,
} from '../../state/texts/own.ts';
import type { ReadArticle } from '../../state/texts/reader.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Preview } from './preview.tsx';
import { Source } from './source.tsx';
import './texts.css';

interface BringInProps {
  /** The own text that is to be changed; absent: a new one is brought in. */
  readonly article?: string;
  readonly read: ReadArticle;
  /** What another app shared with this one, once; it waits while another text is looked through. */
  readonly takeShared: () => Promise<Shared | undefined>;
  readonly sharedWaits: () => Promise<boolean>;
}

/** A text of one's own: pasted, opened, dropped or shared, looked through, then kept. */
export function BringInScreen({ article, read, takeShared, sharedWaits }: BringInProps) {
  const services = useServices();
  const missing = useSignal(false);
  const isReady = useSignal(false);
  const title = t(article === undefined ? 'texts.title' : 'texts.change');
  useTitle(title);
  useEffect(() => {
    const changed = bringing.peek()?.before?.id;
    if (article === undefined) {
      if (changed !== undefined) bringing.value = undefined;
      bringing.value ??= rememberedPreview(services.drafts, undefined);
      isReady.value = true;
    } else if (changed !== article) {
      bringing.value = undefined;
      void changeOwn(services, article).then((found) => {
        missing.value = !found;
      });
    }
  }, [article, services, missing, isReady]);
  useHalfDone();
  const now = bringing.value;
  const isNew = article === undefined;
  const isWaiting = now === undefined && (isNew ? !isReady.value : !missing.value);
  const isOtherShared = useSignal(false);
  const isPreview = now !== undefined;
  useEffect(() => {
    if (isNew && isPreview)
      void sharedWaits().then((waits) => {
        isOtherShared.value = waits;
      });
  }, [isNew, isPreview, isOtherShared, sharedWaits]);
  return (
    <>
      {/* Each of the two begins at its top, as a screen of its own. */}
      <TopBar
        key={now === undefined ? 'source' : 'preview'}
        title={title}
        backLabel={t('app.back')}
        onBack={goBack}
      />
      {now !== undefined && <Preview now={now} isOtherShared={isOtherShared.value} />}
      {isWaiting && <main aria-busy="true" />}
      {!isNew && missing.value && (
        <main class="page" id="main">
          <p>{t('texts.gone')}</p>
        </main>
      )}
      {isNew && now === undefined && isReady.value && (
        <BringIn read={read} takeShared={takeShared} />
      )}
    </>
  );
}

/** A page that is closed in the middle loses nothing that was typed or put right. */
function useHalfDone(): void {
  const { drafts } = useServices();
  useEffect(() => {
    let before: Bringing | undefined;
    // At once and not with the next frame, which a page that is killed does not see.
    return effect(() => {
      const now = bringing.value;
      const id = now?.before?.id;
      if (now !== undefined)
        rememberPreview(drafts, id, now, before?.before?.id === id ? before : undefined);
      before = now;
    });
  }, [drafts]);
}

const DRAFT = 'bring-in';

function BringIn({ read, takeShared }: Pick<BringInProps, 'read' | 'takeShared'>) {
  const { drafts } = useServices();
  const text = useSignal(drafts.read(DRAFT)?.text ?? '');
  const result = useSignal<ArticleResult | undefined>(undefined);
  const isReading = useSignal(false);
  const type = (typed: string) => {
    text.value = typed;
    result.value = undefined;
    drafts.write(DRAFT, typed === '' ? undefined : { text: typed, seen: [] });
  };
  const take = async (source: Blob | string) => {
    isReading.value = true;
    const answer = await read(source);
    isReading.value = false;
    result.value = answer;
    if ('draft' in answer) startBringing(answer.draft);
  };
  const isAsked = useRef(false);
  useEffect(() => {
    // Once, when the screen opens.
    if (isAsked.current) return;
    isAsked.current = true;
    void takeShared().then((shared) => {
      if (shared === undefined) return;
      if (typeof shared === 'object' && 'refused' in shared) {
        result.value = shared;
        return;
      }
      if (typeof shared === 'string') type(shared);
      void take(shared);
    });
  });
  const shown = result.value;
  return (
    <Source
      text={text.value}
      isReading={isReading.value}
      result={shown !== undefined && !('draft' in shown) ? shown : undefined}
      onInput={type}
      onText={() => void take(text.value)}
      onFile={(file) => void take(file)}
    />
  );
}
