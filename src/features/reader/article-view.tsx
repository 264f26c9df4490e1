import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { readingId } from '../../domain/reading.ts';
import { language, phrasesReady, t } from '../../i18n/translate.ts';
import type { Article, Lang, PackIndex } from '../../pack/format.ts';
import { languagesOf } from '../../pack/languages.ts';
import { useServices } from '../../state/context.ts';
import { replaceRoute } from '../../state/navigation.ts';
import { tell } from '../../state/notices.ts';
import type { LoadOverlay, OverlayProps } from '../../state/overlay.ts';
import { openOther } from '../../state/reader.ts';
import { readings, readingsLoaded } from '../../state/readings.ts';
import { settings } from '../../state/settings.ts';
import { CitedDocuments, EditorNotes, Questions } from './after-text.tsx';
import { ArticleHead } from './article-head.tsx';
import { Blocks } from './blocks.tsx';
import { Checklist } from './checklist.tsx';
import { placeToResume } from './place.ts';
import { Figures } from './figures.tsx';
import { Finish, Neighbours } from './finish.tsx';
import { firstScreen } from './first-screen.ts';
import { ReaderBar } from './reader-bar.tsx';
import { ReaderProvider } from './reader-context.ts';
import { ReaderFoot } from './reader-foot.tsx';
import type { ArticleRoute } from './reader-screen.tsx';
import { useArrival } from './use-arrival.ts';
import { useLater } from './use-later.ts';
import { usePanels } from './use-panels.ts';
import { usePlace } from './use-place.ts';
import { useRemember } from './use-remember.ts';

interface ViewProps {
  readonly route: ArticleRoute;
  readonly article: Article;
  readonly index: PackIndex;
  readonly other: Article | undefined;
  /** What is laid over the text once it is on the screen. */
  readonly overlay: LoadOverlay | undefined;
}

/** The article with all that stands around it. */
export function ArticleView({ route, article, index, other, overlay }: ViewProps) {
  const text = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const beside = useOther(article, other);
  const later = useLater(isBelow(route.at, article));
  const opening = useRef(openingOf(article, route.at));
  const whole = later || opening.current >= article.blocks.length;
  const arrived = useArrival(article, route.at, title);
  const place = usePlace(text, article, whole);
  useRemember(readingId(article.pack, article.id), place, arrived);
  const panels = usePanels(article, text, place);
  const laidOver = useOverlay(overlay, later);
  const Overlay = laidOver.value;
  useEffect(() => {
    document.title = `${article.title} – ${t('app.name')}`;
  }, [article.title]);
  return (
    <ReaderProvider value={panels.verbs}>
      <div class="reader">
        <ReaderBar
          article={article}
          place={place}
          session={route.session}
          otherLang={languagesOf(index, article.id).find((lang) => lang !== article.lang)}
          onLang={(lang) => replaceRoute(inLanguage(route, lang))}
        />
        <main id="main">
          <article class="prose" ref={text} lang={article.lang}>
            <ArticleHead article={article} other={beside} title={title} />
            <Blocks article={article} other={beside} count={whole ? Infinity : opening.current} />
            {later && <AfterText article={article} />}
          </article>
          {later && (
            <div class="reader-after">
              <Finish article={article} />
              <Neighbours pack={article.pack} />
            </div>
          )}
        </main>
        {whole && <ReaderFoot article={article} panels={panels} />}
        {Overlay && (
          <Overlay
            article={article}
            other={beside}
            text={text}
            session={route.session}
            choosing={panels.choosing}
            explain={panels.verbs.explain}
          />
        )}
      </div>
    </ReaderProvider>
  );
}

/** Its code comes after the text. */
function useOverlay(load: LoadOverlay | undefined, isDrawn: boolean) {
  const overlay = useSignal<ComponentType<OverlayProps> | undefined>(undefined);
  useEffect(() => {
    if (!isDrawn || load === undefined) return;
    Promise.all([load(), phrasesReady()]).then(
      ([Overlay]) => {
        overlay.value = Overlay;
      },
      () => tell(t('problem.brokenText'), { tone: 'assertive' }),
    );
  }, [load, isDrawn, overlay]);
  return overlay;
}

/** Everything of the article that follows its blocks. */
function AfterText({ article }: { readonly article: Article }) {
  return (
    <>
      <Figures article={article} />
      <CitedDocuments article={article} />
      <Questions article={article} />
      <Checklist article={article} />
      <EditorNotes article={article} />
    </>
  );
}

/** How many blocks the first paint draws: all, where a place further down may have to be shown. */
function openingOf(article: Article, at: string | undefined): number {
  const { pack, id, blocks } = article;
  const known = readingsLoaded.peek() && at === undefined;
  const left = placeToResume(readings.peek().get(readingId(pack, id)), blocks);
  return known && left === undefined ? firstScreen(article) : Infinity;
}

/** The address names something that follows the blocks. */
const isBelow = (at: string | undefined, { blocks }: Article): boolean =>
  at !== undefined && at !== 'lead' && blocks.every(({ id }) => id !== at);

/** The article in the other language while bilingual reading is on. */
function useOther(article: Article, other: Article | undefined): Article | undefined {
  const services = useServices();
  const { bilingual } = settings.value;
  useEffect(() => {
    if (bilingual) void openOther(services);
  }, [services, bilingual, article]);
  return bilingual ? other : undefined;
}

/** The same place in another language; the app's own language needs no mention in the address. */
function inLanguage({ name, pack, article, session }: ArticleRoute, lang: Lang): ArticleRoute {
  return {
    name,
    pack,
    article,
    ...(lang === language.value ? {} : { lang }),
    ...(session === undefined ? {} : { session }),
  };
}
