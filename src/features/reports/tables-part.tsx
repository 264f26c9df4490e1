import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { ALL } from '../../state/work/report.ts';
import { RowLink } from '../../ui/page.tsx';

/** The way to registers, works of the year and tables. */
export function TablesPart({ scope }: { readonly scope: string }) {
  if (scope === ALL) return null;
  return (
    <section class="page-part reports-ways">
      <h2>{t('reports.files')}</h2>
      <ul role="list">
        <RowLink href={routeHref({ name: 'registers', group: scope })}>
          {t('registers.title')}
        </RowLink>
        <RowLink href={routeHref({ name: 'campaign', group: scope })}>
          {t('registers.campaign')}
        </RowLink>
        <RowLink href={routeHref({ name: 'lists', group: scope })}>
          {t('papers.listsTitle')}
        </RowLink>
      </ul>
    </section>
  );
}
