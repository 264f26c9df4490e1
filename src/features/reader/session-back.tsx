import IconBack from '~icons/lucide/chevron-left';
import { t } from '../../i18n/translate.ts';
import { goBackTo } from '../../state/navigation.ts';
import { useAwake } from '../../ui/use-awake.ts';

/** The way back to the session that the article is read at. @param session `group/key` */
export function SessionBack({ session }: { readonly session: string }) {
  const [group = '', key = ''] = session.split('/');
  useAwake(true);
  return (
    <button
      type="button"
      class="reader-session"
      onClick={() => goBackTo({ name: 'session', group, key, part: 'agenda' })}
    >
      <IconBack class="icon" aria-hidden="true" />
      {t('reader.toSession')}
    </button>
  );
}
