import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatBytes } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { tell } from '../../state/notices.ts';
import type { Snapshot } from '../../state/exchange/backup.ts';
import { seenBundles } from '../../state/work/backups.ts';
import { instantText } from '../../state/work/instant.ts';

/** The last copies that the phone keeps by itself. */
export function SnapshotsPart({ onOpen }: { readonly onOpen: (bytes: Uint8Array) => void }) {
  const { snapshots } = useServices();
  const list = useSignal<readonly Snapshot[]>([]);
  // Another one is there after each backup.
  const known = seenBundles.value;
  useEffect(() => {
    void snapshots.list().then((all) => {
      list.value = all;
    });
  }, [snapshots, list, known]);
  const open = async (at: number) => {
    const bytes = await snapshots.get(at);
    if (bytes === undefined) void tell(t('backup.snapshotGone'));
    else onOpen(bytes);
  };
  return (
    <section class="page-part" aria-labelledby="backup-snapshots">
      <h2 id="backup-snapshots">{t('backup.snapshots')}</h2>
      <p>{t(list.value.length === 0 ? 'backup.noSnapshots' : 'backup.snapshotsText')}</p>
      <ul role="list">
        {list.value.map(({ at, bytes }) => (
          <li key={at} class="row">
            <button type="button" class="exchange-row" onClick={() => void open(at)}>
              <span>{instantText(at)}</span>
              <span class="hint">{formatBytes(bytes)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
