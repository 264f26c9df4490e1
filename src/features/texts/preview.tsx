import { useSignal } from '@preact/signals';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { OWN_PACK } from '../../pack/kept.ts';
import { useServices } from '../../state/context.ts';
import { replaceRoute } from '../../state/navigation.ts';
import { tell } from '../../state/notices.ts';
import type { Services } from '../../state/services.ts';
import { forgetPreview } from '../../state/texts/half-done.ts';
import { type Bringing, bringing, changeHead, keepBringing } from '../../state/texts/own.ts';
import { TextArea, TextField } from '../../ui/form.tsx';
import { Dock } from '../../ui/page.tsx';
import { About } from './about.tsx';
import { Lines } from './lines.tsx';

interface PreviewProps {
  readonly now: Bringing;
  /** Another app shared something that waits until this text is kept or put away. */
  readonly isOtherShared: boolean;
}

/** The text before it is kept: its head, its lines with what each is, what it is about. */
export function Preview({ now, isOtherShared }: PreviewProps) {
  const services = useServices();
  const asked = useSignal(false);
  const isKeeping = useSignal(false);
  const problem = asked.value && now.head.title.trim() === '' ? t('texts.titleMissing') : undefined;
  const keep = async () => {
    asked.value = true;
    if (now.head.title.trim() === '' || isKeeping.value) return;
    isKeeping.value = true;
    const id = await keepBringing(services);
    isKeeping.value = false;
    if (id === undefined) return;
    forgetPreview(services.drafts, now.before?.id);
    if (now.before === undefined) services.drafts.write('bring-in', undefined);
    void tell(t('texts.kept'), { lasts: 6000 });
    replaceRoute({ name: 'article', pack: OWN_PACK, article: id });
  };
  return (
    <>
      <main class="page texts" id="main">
        {isOtherShared && <p role="status">{t('texts.sharedWaits')}</p>}
        <p class="hint">{t('texts.previewHint')}</p>
        <Head now={now} problem={problem} />
        <Lines now={now} />
        <About head={now.head} />
      </main>
      <Dock>
        <button type="button" class="button" onClick={() => leave(now, services)}>
          {t(now.before === undefined ? 'texts.another' : 'texts.leave')}
        </button>
        <button
          type="button"
          class="button button-main"
          aria-busy={isKeeping.value}
          onClick={() => void keep()}
        >
          {t('texts.keep')}
        </button>
      </Dock>
    </>
  );
}

/** Puts the text away, with a way back. */
function leave(now: Bringing, { drafts }: Services): void {
  const article = now.before?.id;
  bringing.value = undefined;
  forgetPreview(drafts, article);
  if (article !== undefined) replaceRoute({ name: 'article', pack: OWN_PACK, article });
  void tell(t('texts.putAway'), { action: t('app.undo'), lasts: 12_000 }).then((back) => {
    if (!back) return;
    bringing.value = now;
    const isNew = article === undefined;
    const route = { name: 'bring-in', ...(isNew ? {} : { article }) } as const;
    globalThis.location.hash = routeHref(route);
  });
}

interface HeadProps {
  readonly now: Bringing;
  readonly problem: string | undefined;
}

function Head({ now: { head }, problem }: HeadProps) {
  return (
    <section aria-label={t('texts.head')}>
      <TextArea
        label={t('texts.fields.title')}
        problem={problem}
        rows={2}
        value={head.title}
        onInput={(title) => changeHead({ title: title.replaceAll('\n', ' ') })}
      />
      <TextField
        label={t('texts.fields.date')}
        hint={t('texts.dateHint')}
        type="date"
        value={head.date}
        onInput={(date) => changeHead({ date })}
      />
      <TextField
        label={t('texts.fields.outlet')}
        hint={t('texts.outletHint')}
        value={head.outlet}
        onInput={(outlet) => changeHead({ outlet })}
      />
      <TextField
        label={t('texts.fields.byline')}
        value={head.byline}
        onInput={(byline) => changeHead({ byline })}
      />
    </section>
  );
}
