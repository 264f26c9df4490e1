import type { Signal } from '@preact/signals';
import { pick, t } from '../../i18n/translate.ts';
import { ownTemplates } from '../../state/packs/own-templates.ts';
import { Tick } from '../../ui/form.tsx';

/** The agendas that groups on this phone saved; nothing when there are none. */
export function ChooseTemplates({ chosen }: { readonly chosen: Signal<readonly string[]> }) {
  const templates = ownTemplates.value;
  if (templates.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby="pack-templates">
      <h2 id="pack-templates">{t('making.templates')}</h2>
      {templates.map(({ id, title }) => (
        <Tick
          key={id}
          label={pick(title)}
          checked={chosen.value.includes(id)}
          onChange={(wanted) => {
            const others = chosen.value.filter((one) => one !== id);
            chosen.value = wanted ? [...others, id] : others;
          }}
        />
      ))}
    </section>
  );
}
