import { type Signal, useSignal } from '@preact/signals';
import type { Difference } from '../../domain/record/compare.ts';
import { t } from '../../i18n/translate.ts';
import { type OpenedFile, takeFile } from '../../state/exchange/files.ts';
import { type Thing, type ThingSort, thingsOf } from '../../state/exchange/things.ts';
import { useServices } from '../../state/context.ts';
import { replaceRoute } from '../../state/navigation.ts';
import { tell } from '../../state/notices.ts';
import { Tick } from '../../ui/form.tsx';
import { Dock } from '../../ui/page.tsx';
import { detailText, sortText, titleText } from './thing-words.ts';
import { instantText } from '../../state/work/instant.ts';

interface PreviewProps {
  readonly opened: OpenedFile;
  readonly onClose: () => void;
}

const ORDER: readonly Difference[] = ['gone', 'changed', 'new'];
const SORTS: readonly ThingSort[] = [
  'group',
  'session',
  'member',
  'task',
  'theme',
  'annotation',
  'other',
];
/** More names than this help nobody. */
const SHOWN = 40;

/** What a file would change here, before anything is. */
export function Preview({ opened, onClose }: PreviewProps) {
  const services = useServices();
  const taking = useSignal(false);
  const deletedToo = useSignal(false);
  const things = thingsOf(opened);
  const take = async () => {
    if (taking.value) return;
    taking.value = true;
    const done = await takeFile(services, opened, deletedToo.value);
    taking.value = false;
    if (!done) return;
    void tell(t('backup.taken'), { lasts: 10_000 });
    onClose();
    replaceRoute({ name: 'sessions' });
  };
  const isNothing = things.length === 0 && !opened.more;
  return (
    <>
      <main class="page exchange" id="main">
        <section class="page-part" aria-labelledby="preview">
          <h2 id="preview">{t('backup.preview')}</h2>
          <p>{t('backup.madeAt', { time: instantText(opened.header.made) })}</p>
          {opened.isOurs && <p class="exchange-box">{t('backup.readBack')}</p>}
          <p role="status">{t(isNothing ? 'backup.nothing' : 'backup.mergeText')}</p>
        </section>
        <ErasedElsewhere opened={opened} />
        {ORDER.map((difference) => (
          <Part
            key={difference}
            difference={difference}
            things={things.filter((one) => one.difference === difference)}
          />
        ))}
        <Rest opened={opened} />
        {opened.deletedTexts > 0 && (
          <DeletedTexts count={opened.deletedTexts} chosen={deletedToo} />
        )}
      </main>
      <Dock>
        {!isNothing && (
          <button
            type="button"
            class="button button-main"
            aria-busy={taking.value}
            onClick={() => void take()}
          >
            {t(taking.value ? 'backup.taking' : 'backup.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {t(isNothing ? 'app.close' : 'app.cancel')}
        </button>
      </Dock>
    </>
  );
}

function Part({
  difference,
  things,
}: {
  readonly difference: Difference;
  readonly things: readonly Thing[];
}) {
  if (things.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby={`part-${difference}`}>
      <h2 id={`part-${difference}`}>
        {t(`backup.difference.${difference}`, { count: things.length })}
      </h2>
      {SORTS.map((sort) => (
        <OfSort
          key={sort}
          sort={sort}
          things={things.filter((thing) => thing.sort === sort)}
          isDetailed={difference === 'changed'}
        />
      ))}
    </section>
  );
}

interface OfSortProps {
  readonly sort: ThingSort;
  readonly things: readonly Thing[];
  readonly isDetailed: boolean;
}

function OfSort({ sort, things, isDetailed }: OfSortProps) {
  if (things.length === 0) return null;
  return (
    <>
      <h3 class="exchange-sort">
        {t('backup.sortCount', { sort: sortText(sort), number: things.length })}
      </h3>
      <ul role="list">
        {things.slice(0, SHOWN).map((thing) => (
          <li key={thing.id} class="row exchange-thing">
            <span>{titleText(thing)}</span>
            {isDetailed &&
              detailText(thing).map((line) => (
                <span key={line} class="exchange-detail">
                  {line}
                </span>
              ))}
          </li>
        ))}
      </ul>
      {things.length > SHOWN && (
        <p class="hint">{t('backup.more', { count: things.length - SHOWN })}</p>
      )}
    </>
  );
}

interface DeletedProps {
  readonly count: number;
  readonly chosen: Signal<boolean>;
}

/** A copy must not bring back unasked what was deleted here. */
function DeletedTexts({ count, chosen }: DeletedProps) {
  return (
    <section class="page-part" aria-labelledby="preview-deleted">
      <h2 id="preview-deleted">{t('backup.deletedTexts', { count })}</h2>
      <Tick
        label={t('backup.deletedToo')}
        checked={chosen.value}
        onChange={(value) => {
          chosen.value = value;
        }}
      />
    </section>
  );
}

/** Of them nothing can be shown, and still it is worth taking. */
function ErasedElsewhere({ opened }: { readonly opened: OpenedFile }) {
  const count = opened.differences.filter(
    ({ difference, old }) => difference === 'gone' && old === undefined,
  ).length;
  return count === 0 ? null : <p class="exchange-box">{t('backup.erasedElsewhere', { count })}</p>;
}

/** What is no record. */
function Rest({ opened: { whole, held } }: { readonly opened: OpenedFile }) {
  const { readings, packs } = whole;
  const lines = [
    ...(readings.length === 0 ? [] : [t('backup.readings', { count: readings.length })]),
    ...(packs.length === 0 ? [] : [t('backup.packs', { count: packs.length })]),
    ...(held === 0 ? [] : [t('backup.held', { count: held })]),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby="preview-rest">
      <h2 id="preview-rest">{t('backup.rest')}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
