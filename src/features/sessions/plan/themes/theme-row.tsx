import type { Theme } from '../../../../domain/theme.ts';
import { t } from '../../../../i18n/translate.ts';
import { membersOf } from '../../../../state/work/groups.ts';

interface ThemeRowProps {
  readonly theme: Theme;
  readonly open: () => void;
}

/** A theme with who prepares it and what is planned; texts written apart are all shown. */
export function ThemeRow({ theme, open }: ThemeRowProps) {
  const { group, title, presenter } = theme;
  const plan = theme.plan.filter((text) => text.trim() !== '');
  const who = membersOf(group).value.find(({ key }) => key === presenter)?.fullName;
  return (
    <li class="theme-row">
      <button type="button" aria-haspopup="dialog" onClick={open}>
        <span class="theme-title">{title}</span>
        {who !== undefined && who !== '' && (
          <span class="theme-about">{t('themes.preparedBy', { name: who })}</span>
        )}
      </button>
      {plan.length > 1 && <p class="theme-apart">{t('themes.apart', { count: plan.length })}</p>}
      {plan.map((text) => (
        <p key={text} class="theme-plan">
          {text}
        </p>
      ))}
    </li>
  );
}
