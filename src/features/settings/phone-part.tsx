import { useEffect, useState } from 'preact/hooks';
import IconHeld from '~icons/lucide/circle-check';
import IconPart from '~icons/lucide/circle-dashed';
import { formatBytes } from '../../i18n/format.ts';
import { pick, t } from '../../i18n/translate.ts';
import type { Library } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import { library } from '../../state/library.ts';
import { offlineState, packsHeld } from '../../state/offline.ts';

/** What the caches hold, pack by pack: checked, not promised. */
export function PhonePart() {
  const { offline } = useServices();
  const [checking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    await offline.verify();
    setChecking(false);
  };
  useEffect(() => {
    void offline.verify();
  }, [offline]);
  return (
    <section class="page-part" aria-labelledby="phone">
      <h2 id="phone">{t('settings.phone')}</h2>
      <p role="status">{checking ? t('settings.checking') : describeState()}</p>
      <ul role="list" class="held">
        {library.value?.packs.map((pack) => (
          <HeldPack key={pack.id} pack={pack} />
        ))}
      </ul>
      {offlineState.value.name !== 'unsupported' && (
        <button
          type="button"
          class="button"
          aria-disabled={checking}
          onClick={() => {
            if (!checking) void check();
          }}
        >
          {t('settings.check')}
        </button>
      )}
    </section>
  );
}

function describeState(): string {
  const state = offlineState.value;
  if (state.name !== 'installing') return t(`settings.offline.${state.name}`);
  return t('settings.offline.installing', { done: state.done, total: state.total });
}

function HeldPack({ pack }: { readonly pack: Library['packs'][number] }) {
  const held = packsHeld.value.get(pack.id);
  const Icon = held?.complete ? IconHeld : IconPart;
  return (
    <li data-complete={held?.complete === true}>
      <Icon class="icon" aria-hidden="true" />
      <span>
        {pick(pack.title)}
        <br />
        <span class="hint">{describeHeld(held)}</span>
      </span>
    </li>
  );
}

function describeHeld(held: ReturnType<typeof packsHeld.value.get>): string {
  if (held === undefined) return t('settings.packUnchecked');
  if (!held.complete) return t('settings.packPart');
  return t('settings.packHeld', { size: formatBytes(held.bytes) });
}
