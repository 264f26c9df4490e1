import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import '../../i18n/keep.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import { type ArticleResult, bringing, changeOwn, startBringing } from '../../state/texts/own.ts';
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
  /** What another app shared with this one, once. */
  readonly takeShared: () => Promise<File | string | undefined>;
}

/** A text of one's own: pasted, opened, dropped or shared, looked through, then kept. */
export function BringInScreen({ article, read, takeShared }: BringInProps) {
  const services = useServices();
  const missing = useSignal(false);
  const title = t(article === undefined ? 'texts.title' : 'texts.change');
  useTitle(title);
  useEffect(() => {
    const changed = bringing.peek()?.before?.id;
    if (article === undefined) {
      if (changed !== undefined) bringing.value = undefined;
    } else if (changed !== article) {
      bringing.value = undefined;
      void changeOwn(services, article).then((found) => {
        missing.value = !found;
      });
    }
  }, [article, services, missing]);
  const now = bringing.value;
  const isWaiting = article !== undefined && now === undefined && !missing.value;
  return (
    <>
      {/* Each of the two begins at its top, as a screen of its own. */}
      <TopBar
        key={now === undefined ? 'source' : 'preview'}
        title={title}
        backLabel={t('app.back')}
        onBack={goBack}
      />
      {now !== undefined && <Preview now={now} />}
      {isWaiting && <main aria-busy="true" />}
      {article !== undefined && missing.value && (
        <main class="page" id="main">
          <p>{t('texts.gone')}</p>
        </main>
      )}
      {article === undefined && now === undefined && (
        <BringIn read={read} takeShared={takeShared} />
      )}
    </>
  );
}

const DRAFT = 'bring-in';

function BringIn({ read, takeShared }: Omit<BringInProps, 'article'>) {
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
  useEffect(() => {
    void takeShared().then((shared) => {
      if (typeof shared === 'string') type(shared);
      if (shared !== undefined) void take(shared);
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the screen opens
  }, []);
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
