import { routeHref } from '../../domain/route.ts';
import '../../i18n/keep.ts';
import { pick, t } from '../../i18n/translate.ts';
import type { ArticleEntry } from '../../pack/format.ts';
import { OWN_PACK } from '../../pack/kept.ts';
import { useServices } from '../../state/context.ts';
import { dropText, keepText } from '../../state/kept.ts';
import { goBack } from '../../state/navigation.ts';
import { tell } from '../../state/notices.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';

/** Milliseconds that deleting a text can be undone. */
const UNDO_LASTS = 12_000;

/** The person's own texts, each with a way to change it and to delete it. */
export function OwnTexts({ articles }: { readonly articles: readonly ArticleEntry[] }) {
  const services = useServices();
  const remove = async (id: string, title: string) => {
    const text = await dropText(services, id);
    if (text === undefined) return;
    const isBack = await tell(t('texts.deleted', { title }), {
      action: t('app.undo'),
      lasts: UNDO_LASTS,
    });
    if (isBack) await keepText(services, text);
  };
  return (
    <>
      <ul role="list">
        {articles.map(({ id, title: names }) => {
          const title = pick(names);
          return (
            <li key={id} class="row own-text">
              <a
                class="row-link"
                href={routeHref({ name: 'article', pack: OWN_PACK, article: id })}
              >
                {title}
              </a>
              <a
                class="button"
                href={routeHref({ name: 'bring-in', article: id })}
                aria-label={t('texts.editOne', { title })}
              >
                {t('texts.edit')}
              </a>
              <button
                type="button"
                class="button"
                aria-label={t('texts.deleteOne', { title })}
                onClick={() => void remove(id, title)}
              >
                {t('texts.delete')}
              </button>
            </li>
          );
        })}
      </ul>
      <AddText />
    </>
  );
}

/** Leads to where a text is brought in, and to where texts become a pack that can be sent. */
function AddText() {
  return (
    <p class="own-add">
      <a class="button button-main" href={routeHref({ name: 'bring-in' })}>
        {t('library.bringIn')}
      </a>{' '}
      <a class="button" href={routeHref({ name: 'make-pack' })}>
        {t('library.makePack')}
      </a>
    </p>
  );
}

/** Before the first text, or after the last was deleted. */
export function NoTexts() {
  useTitle(t('library.own'));
  return (
    <>
      <TopBar title={t('library.own')} backLabel={t('app.back')} onBack={goBack} />
      <main class="library" id="main">
        <p>{t('texts.none')}</p>
        <AddText />
      </main>
    </>
  );
}
