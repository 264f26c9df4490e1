import { routeHref } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import { reference } from '../../../state/reference.ts';

/** The document that something rests on, by its number, leading to what is known of it. */
export function DocumentLink({ id }: { readonly id: string }) {
  const number = reference.value?.documents.find((one) => one.id === id)?.number;
  return (
    <a class="close-link" href={routeHref({ name: 'documents', at: id })}>
      {t('closing.restsOn', { number: number ?? id.toLocaleUpperCase('vi') })}
    </a>
  );
}
