import { minutesLeft } from '../../domain/reading.ts';
import { routeHref } from '../../domain/route.ts';
import { formatShare } from '../../i18n/format.ts';
import { pick, t } from '../../i18n/translate.ts';
import { indexes } from '../../state/library.ts';
import { continueReading } from '../../state/readings.ts';
import { Ring } from '../../ui/ring.tsx';

/** The article read last, with a ring of how far. Nothing when there is none. */
export function ContinueBlock() {
  const reading = continueReading.value;
  const [pack = '', article = ''] = reading?.id.split('/') ?? [];
  const entry = indexes.value.get(pack)?.articles.find(({ id }) => id === article);
  if (reading === undefined || entry === undefined) return null;
  return (
    <section class="continue" aria-labelledby="continue">
      <h2 id="continue">{t('library.continue')}</h2>
      <a href={routeHref({ name: 'article', pack, article })}>
        <span class="continue-text">
          <span class="continue-title">{pick(entry.title)}</span>
          <span class="row-about">
            {t('library.minutesLeft', { count: minutesLeft(entry.minutes, reading) })}
          </span>
        </span>
        <Ring share={reading.share} text={formatShare(reading.share)} />
      </a>
    </section>
  );
}
