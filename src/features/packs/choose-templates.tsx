import type { Signal } from '@preact/signals';
import { pick, t } from '../../i18n/translate.ts';
import { choosableTemplates, templateName } from '../../state/packs/own-templates.ts';
import { Tick } from '../../ui/form.tsx';

/** Agendas that groups on this phone saved, then the templates of the packs here; nothing when there are none. */
export function ChooseTemplates({ chosen }: { readonly chosen: Signal<readonly string[]> }) {
  const templates = choosableTemplates.value;
  if (templates.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby="pack-templates">
      <h2 id="pack-templates">{t('making.templates')}</h2>
      {templates.map((one) => {
        const name = templateName(one);
        return (
          <Tick
            key={name}
            label={pick(one.title)}
            checked={chosen.value.includes(name)}
            onChange={(wanted) => {
              const others = chosen.value.filter((other) => other !== name);
              chosen.value = wanted ? [...others, name] : others;
            }}
          />
        );
      })}
    </section>
  );
}
