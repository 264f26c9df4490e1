import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { Empty } from '../../ui/page.tsx';

/** Nobody of this address, or not any more. */
export function NotHere({ group }: { readonly group: string }) {
  return (
    <main class="page" id="main">
      <Empty title={t('members.notHere')} text={t('members.notHereText')}>
        <a class="button button-main" href={routeHref({ name: 'members', group })}>
          {t('members.toList')}
        </a>
      </Empty>
    </main>
  );
}
