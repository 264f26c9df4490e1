import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { ALL } from '../../state/work/report.ts';
import { RowLink } from '../../ui/page.tsx';

/** The way to registers, works of the year, lists and tables. */
export const TablesPart = ({ scope }: { readonly scope: string }) => (
  <section class="page-part reports-ways">
    <h2>{t('reports.files')}</h2>
    <ul role="list">
      {scope !== ALL && <OfGroup group={scope} />}
      <RowLink href={routeHref({ name: 'roll-up' })}>{t('reports.rollUp')}</RowLink>
      <RowLink href={routeHref({ name: 'lists', group: ALL })}>{t('papers.cells.title')}</RowLink>
    </ul>
  </section>
);

const OfGroup = ({ group }: { readonly group: string }) => (
  <>
    <RowLink href={routeHref({ name: 'send-report', group })}>{t('reports.sendUp')}</RowLink>
    <RowLink href={routeHref({ name: 'registers', group })}>{t('registers.title')}</RowLink>
    <RowLink href={routeHref({ name: 'campaign', group })}>{t('registers.campaign')}</RowLink>
    <RowLink href={routeHref({ name: 'lists', group })}>{t('papers.listsTitle')}</RowLink>
  </>
);
