import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { formatBytes } from '../../i18n/format.ts';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import type { KeptPack, KeptSize, PackAuthor } from '../../pack/kept.ts';
import { useServices } from '../../state/context.ts';
import { dropPack, keepPack } from '../../state/kept.ts';
import { packTitle } from '../../state/library.ts';
import { replaceRoute } from '../../state/navigation.ts';
import { keyPrint } from '../../state/packs/key-print.ts';
import { tell } from '../../state/notices.ts';

/** Milliseconds that taking a pack away can be undone. */
const UNDO_LASTS = 12_000;

/** How much of a kept pack is on this phone, as the database says. */
export function KeptHeld({ pack }: { readonly pack: KeptPack }) {
  const { kept } = useServices();
  const size = useSignal<KeptSize | 'failed' | undefined>(undefined);
  useEffect(() => {
    void kept.size(pack.id).then(
      (found) => {
        size.value = found;
      },
      () => {
        size.value = 'failed';
      },
    );
  }, [kept, pack, size]);
  const found = size.value;
  if (found === undefined) return <span role="status">{t('pack.checking')}</span>;
  if (found === 'failed' || !found.complete)
    return <span role="status">{t('pack.notComplete')}</span>;
  return <span class="pack-held">{`${t('pack.held')} – ${formatBytes(found.bytes)}`}</span>;
}

/** Who made it, as far as that is known: in red where anybody could have. */
export function Author({ author: { name, key } }: { readonly author: PackAuthor }) {
  if (key === undefined) return <span class="pack-unsigned">{t('pack.unsigned', { name })}</span>;
  return <span>{t('pack.signed', { name, print: keyPrint(key) })}</span>;
}

/** Takes the pack off the phone, with a way back. */
export function RemovePack({ pack }: { readonly pack: KeptPack }) {
  const services = useServices();
  const remove = async () => {
    const content = await dropPack(services, pack.id);
    if (content === undefined) return;
    replaceRoute({ name: 'library' });
    const text = t('pack.removed', { title: packTitle(pack.index) });
    if (await tell(text, { action: t('app.undo'), lasts: UNDO_LASTS })) {
      const back = await keepPack(services, content);
      if (back) globalThis.location.hash = routeHref({ name: 'pack', pack: pack.id });
    }
  };
  return (
    <p>
      <button type="button" class="button" onClick={() => void remove()}>
        {t('pack.remove')}
      </button>
    </p>
  );
}
