import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { formatShare } from '../../i18n/format.ts';
import { pick, t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { keptPacks, library, openLibrary } from '../../state/library.ts';
import { goBack } from '../../state/navigation.ts';
import {
  type AssemblePack,
  catalogueProblem,
  download,
  downloads,
  type Listed,
  listed,
  openCatalogue,
  pauseDownload,
} from '../../state/packs/catalogue.ts';
import { Empty } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';

/** Packs that the app's own server has besides those that come with the app. */
export function CatalogueScreen({ assemble }: { readonly assemble: AssemblePack }) {
  const services = useServices();
  useTitle(`${t('making.catalogue')} – ${t('app.name')}`);
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
    void openCatalogue(services);
  }, [services]);
  const packs = listed.value;
  return (
    <>
      <TopBar title={t('making.catalogue')} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main" aria-busy={packs === undefined && !catalogueProblem.value}>
        <p class="packs-lead">{t('making.catalogueText')}</p>
        {catalogueProblem.value && (
          <div role="alert">
            <p>{t('making.noCatalogue')}</p>
            <button type="button" class="button" onClick={() => void openCatalogue(services)}>
              {t('app.retry')}
            </button>
          </div>
        )}
        {packs?.length === 0 && (
          <Empty title={t('making.emptyCatalogue')} text={t('making.emptyCatalogueText')} />
        )}
        <ul class="packs-rows" role="list">
          {packs?.map((pack) => (
            <Row key={pack.id} pack={pack} assemble={assemble} />
          ))}
        </ul>
      </main>
    </>
  );
}

interface RowProps {
  readonly pack: Listed;
  /** Puts the fetched files together beside the page. */
  readonly assemble: AssemblePack;
}

function Row({ pack, assemble }: RowProps) {
  const kept = keptPacks.value?.find(({ id }) => id === pack.id);
  return (
    <li class="packs-row">
      <h2 class="packs-title">{pick(pack.title)}</h2>
      <p>{pack.summary}</p>
      <p class="hint">{t('making.versionIs', { version: pack.version })}</p>
      {kept?.index.version === pack.version ? (
        <a class="button" href={routeHref({ name: 'pack', pack: pack.id })}>
          {t('making.isKept')}
        </a>
      ) : (
        <Fetching pack={pack} assemble={assemble} isUpdate={kept !== undefined} />
      )}
    </li>
  );
}

interface FetchingProps extends RowProps {
  readonly isUpdate: boolean;
}

/** Begin, pause, go on; how far it is. */
function Fetching({ pack, assemble, isUpdate }: FetchingProps) {
  const services = useServices();
  const now = downloads.value.get(pack.id);
  const share = now === undefined || now.total === 0 ? 0 : now.done / now.total;
  const title = pick(pack.title);
  const begin = isUpdate ? t('making.fetchUpdate') : t('making.fetchPack');
  return (
    <>
      {now !== undefined && (
        <>
          <progress value={share} aria-label={title} />
          <p role="status">{t(`making.fetch.${now.state}`, { share: formatShare(share) })}</p>
        </>
      )}
      <div class="packs-buttons">
        {now?.state === 'running' ? (
          <button type="button" class="button" onClick={() => pauseDownload(pack.id)}>
            {t('making.pause')}
          </button>
        ) : (
          <button
            type="button"
            class="button button-main"
            onClick={() => void download(services, assemble, pack)}
          >
            {now === undefined ? begin : t('making.goOn')}
          </button>
        )}
      </div>
    </>
  );
}
