import { t } from '../../i18n/translate.ts';
import { groups } from '../../state/work/groups.ts';
import { ALL, reportScope } from '../../state/work/report.ts';
import { Choice } from '../../ui/controls.tsx';

/** Of which group, or of all on the phone; only its name where there is one. */
export function ScopeChoice({ scope }: { readonly scope: string }) {
  const list = groups.value;
  if (list.length < 2) return <p class="reports-of">{list[0]?.name}</p>;
  return (
    <Choice
      label={t('reports.scope')}
      options={[
        ...list.map(({ key, name }) => ({ value: key, label: name })),
        { value: ALL, label: t('reports.allGroups', { count: list.length }) },
      ]}
      value={scope}
      onChange={(chosen) => {
        reportScope.value = chosen;
      }}
    />
  );
}
