import { useSignal } from '@preact/signals';
import { addTheme, type Theme } from '../../../../domain/theme.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { commit } from '../../../../state/records.ts';
import { AddLine } from '../add-line.tsx';
import { useHeldLine } from '../held-line.ts';

interface AddThemeProps {
  /** Where the new theme belongs. */
  readonly at: Pick<Theme, 'group' | 'year' | 'quarter'>;
}

/** A line to name a theme; hidden until it is asked for. */
export function AddTheme({ at }: AddThemeProps) {
  const services = useServices();
  const { group, year, quarter } = at;
  const title = useHeldLine(`theme ${group} ${year} ${quarter ?? ''}`);
  const asked = useSignal(title.value !== '');
  const add = () => {
    if (title.value.trim() === '') return;
    const ref = { group, key: services.newId() };
    void commit(services, [addTheme(ref, { title: title.value, year, quarter })]);
    title.set('');
    asked.value = false;
  };
  if (!asked.value) {
    return (
      <button
        type="button"
        class="button theme-add"
        onClick={() => {
          asked.value = true;
        }}
      >
        {t('themes.add')}
      </button>
    );
  }
  return <AddLine label={t('themes.name')} line={title} enter="done" onAdd={add} />;
}
