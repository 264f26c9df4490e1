import '../../../i18n/more.ts';
import { t } from '../../../i18n/translate.ts';
import type { Article } from '../../../pack/format.ts';
import { languagesOf } from '../../../pack/languages.ts';
import { useServices } from '../../../state/context.ts';
import { opened } from '../../../state/reader.ts';
import { changeSettings, settings } from '../../../state/settings.ts';

/** Switch for the other language under each paragraph; nothing where the pack has only one. */
export function Bilingual({ article }: { readonly article: Article }) {
  const services = useServices();
  const now = opened.value;
  const languages = now.status === 'open' ? languagesOf(now.index, article.id) : [];
  const other = languages.find((lang) => lang !== article.lang);
  if (other === undefined) return null;
  const { bilingual } = settings.value;
  return (
    <label class="switch-row">
      <span>
        {t('readerSheets.bilingual')}
        <span class="switch-hint">
          {t('readerSheets.bilingualHint', { language: t(`readerSheets.in.${other}`) })}
        </span>
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={bilingual}
        aria-checked={bilingual}
        onChange={() => void changeSettings(services, { bilingual: !bilingual })}
      />
    </label>
  );
}
