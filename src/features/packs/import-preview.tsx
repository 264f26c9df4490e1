import { type Signal, useSignal } from '@preact/signals';
import { pick, t } from '../../i18n/translate.ts';
import type { ArticleEntry } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import { replaceRoute } from '../../state/navigation.ts';
import { tell } from '../../state/notices.ts';
import { acceptPack, type PackPlan, type Preview } from '../../state/packs/opening.ts';
import { keyPrint } from '../../state/packs/key-print.ts';
import { Tick } from '../../ui/form.tsx';
import { Dock } from '../../ui/page.tsx';
import { Marks } from './marks.tsx';

interface ImportPreviewProps {
  readonly preview: Preview;
  readonly onAnother: () => void;
}

/** Everything that would change, and who says that he made it, before anything is kept. */
export function ImportPreview({ preview, onAnother }: ImportPreviewProps) {
  const services = useServices();
  const trusts = useSignal(false);
  const insists = useSignal(false);
  const isSaving = useSignal(false);
  const { opened, plan, marks } = preview;
  const { pack } = opened.content;
  const isReady = (!isStrange(plan) || trusts.value) && (!plan.isOlder || insists.value);
  const accept = async () => {
    if (isSaving.value || !isReady) return;
    isSaving.value = true;
    const done = await acceptPack(services, opened);
    isSaving.value = false;
    if (!done) return;
    replaceRoute({ name: 'pack', pack: pack.id });
    void tell(t('making.kept', { title: pick(pack.index.title) }), { lasts: 6000 });
  };
  return (
    <>
      <main class="page" id="main">
        <h2 class="packs-title">{pick(pack.index.title)}</h2>
        <p class="hint">{versionLine(preview)}</p>
        <p>{pick(pack.index.summary)}</p>
        {plan.refused !== undefined && (
          <p class="packs-warning" role="alert">
            {t(`making.never.${plan.refused}`)}
          </p>
        )}
        {plan.refused === undefined && (
          <>
            <Author preview={preview} />
            <Consent plan={plan} trusts={trusts} insists={insists} />
            <Changes preview={preview} />
            <Marks marks={marks} />
          </>
        )}
      </main>
      <Dock>
        {plan.refused === undefined && (
          <button
            type="button"
            class="button button-main"
            aria-disabled={!isReady || isSaving.value}
            onClick={() => void accept()}
          >
            {t(plan.before === undefined ? 'making.keep' : 'making.update')}
          </button>
        )}
        <button type="button" class="button" onClick={onAnother}>
          {t('making.another')}
        </button>
      </Dock>
    </>
  );
}

const isStrange = ({ author }: PackPlan): boolean => author !== 'own' && author !== 'known';

interface ConsentProps {
  readonly plan: PackPlan;
  readonly trusts: Signal<boolean>;
  readonly insists: Signal<boolean>;
}

/** What a person has to say before a strange or an older pack is taken. */
function Consent({ plan, trusts, insists }: ConsentProps) {
  const tick = (label: string, given: Signal<boolean>) => (
    <Tick
      label={label}
      checked={given.value}
      onChange={(checked) => {
        given.value = checked;
      }}
    />
  );
  return (
    <>
      {isStrange(plan) && tick(t('making.trust'), trusts)}
      {plan.isOlder && (
        <p class="packs-warning">{t('making.older', { before: plan.before ?? '' })}</p>
      )}
      {plan.isOlder && tick(t('making.insist'), insists)}
    </>
  );
}

function versionLine({ opened, plan }: Preview): string {
  const { version } = opened.content.pack.index;
  return plan.before === undefined || plan.before === version
    ? t('making.versionIs', { version })
    : t('making.versionFrom', { before: plan.before, version });
}

/** In red where nobody can vouch for the name. */
function Author({ preview: { opened, plan } }: { readonly preview: Preview }) {
  const { author } = opened.content.pack;
  const name = author?.name ?? '';
  return (
    <div class={isStrange(plan) ? 'packs-warning' : 'packs-author'}>
      <p>
        <strong>{t(name === '' ? 'making.noName' : 'making.by', { name })}</strong>
      </p>
      <p>{t(`making.face.${plan.author}`)}</p>
      {author?.key !== undefined && (
        <p class="hint">{t('making.print', { print: keyPrint(author.key) })}</p>
      )}
    </div>
  );
}

function Changes({ preview: { plan, opened } }: { readonly preview: Preview }) {
  const { templates } = opened.content.pack;
  return (
    <>
      <List title={t('making.news', { count: plan.news.length })} entries={plan.news} />
      <List title={t('making.updated', { count: plan.updated.length })} entries={plan.updated} />
      <List title={t('making.gone', { count: plan.gone.length })} entries={plan.gone} />
      <List
        title={t('making.unchanged', { count: plan.unchanged.length })}
        entries={plan.unchanged}
      />
      {templates.length > 0 && (
        <section class="page-part">
          <h3>{t('making.templates')}</h3>
          <ul class="packs-list">
            {templates.map(({ id, title }) => (
              <li key={id}>{pick(title)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly entries: readonly ArticleEntry[];
}

function List({ title, entries }: ListProps) {
  if (entries.length === 0) return null;
  return (
    <section class="page-part">
      <h3>{title}</h3>
      <ul class="packs-list">
        {entries.map((entry) => (
          <li key={entry.id}>{pick(entry.title)}</li>
        ))}
      </ul>
    </section>
  );
}
