import { useSignal } from '@preact/signals';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { type Leaving, NO_NAMES } from '../../state/export-log.ts';
import { giveFile } from '../../state/files.ts';
import { goBack } from '../../state/navigation.ts';
import { type MadePack, makePack, type PackDraft, wrapPack } from '../../state/packs/making.ts';
import { handOver } from '../../ui/hand-over.ts';
import { Dock } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ChooseArticles } from './choose-articles.tsx';
import { ChooseTemplates } from './choose-templates.tsx';
import { PackHead, type Problems } from './pack-head.tsx';
import { useMaking } from './use-making.ts';

const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

/** Articles, own texts and templates chosen, named and put into one file. */
export function MakeScreen() {
  const services = useServices();
  const making = useMaking();
  const asked = useSignal(false);
  useTitle(`${t('making.make')} – ${t('app.name')}`);
  const problems = problemsOf(making.draft.value);
  const give = (kind: 'text' | 'book') => {
    asked.value = true;
    if (Object.keys(problems).length > 0) return;
    const make = async () => fileOf(await makePack(services, making.draft.value), kind);
    void giveFile(services, make, handOver, kind === 'text' ? 'share' : 'download');
  };
  const told = asked.value ? problems : {};
  return (
    <>
      <TopBar title={t('making.make')} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main">
        <p class="packs-lead">{t('making.makeText')}</p>
        <ChooseArticles chosen={making.articles} problem={told.articles} />
        <ChooseTemplates chosen={making.templates} />
        <PackHead making={making} problems={told} />
      </main>
      <Dock>
        <button type="button" class="button button-main" onClick={() => give('text')}>
          {t('making.send')}
        </button>
        <button type="button" class="button" onClick={() => give('book')}>
          {t('making.book')}
        </button>
      </Dock>
    </>
  );
}

const problemsOf = ({ articles, title, author, version }: PackDraft): Problems => ({
  ...(articles.length === 0 && { articles: t('making.needArticle') }),
  ...(title.trim() === '' && { title: t('making.needTitle') }),
  ...(author.trim() === '' && { author: t('making.needAuthor') }),
  ...(!VERSION.test(version) && { version: t('making.needVersion') }),
});

async function fileOf(pack: MadePack | undefined, kind: 'text' | 'book'): Promise<Leaving> {
  // Why it was not made was told already.
  if (pack === undefined) throw new Error('the pack was not made');
  if (kind === 'text')
    return carrying(new File([await wrapPack(pack)], `${pack.name}.txt`, { type: 'text/plain' }));
  const bytes = pack.bytes as Uint8Array<ArrayBuffer>;
  return carrying(new File([bytes], `${pack.name}.epub`, { type: 'application/epub+zip' }));
}

/** Articles, and no records. */
const carrying = (file: File): Leaving => ({ file, carried: NO_NAMES });
