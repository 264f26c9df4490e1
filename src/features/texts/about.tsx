import { useEffect } from 'preact/hooks';
import { pick, t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { library, openLibrary } from '../../state/library.ts';
import { type ArticleHead, changeHead } from '../../state/texts/own.ts';
import { Segments } from '../../ui/controls.tsx';
import { TextField, Tick } from '../../ui/form.tsx';

/** What the text is about: topics, place, language. */
export function About({ head }: { readonly head: ArticleHead }) {
  const services = useServices();
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
  }, [services]);
  const topics = library.value?.topics ?? [];
  const turn = (id: string, isOn: boolean) =>
    changeHead({ topics: isOn ? [...head.topics, id] : head.topics.filter((one) => one !== id) });
  return (
    <section class="page-part" aria-labelledby="text-about">
      <h2 id="text-about">{t('texts.about')}</h2>
      {topics.length > 0 && (
        <fieldset class="texts-topics">
          <legend>{t('texts.topics')}</legend>
          {topics.map(({ id, name }) => (
            <Tick
              key={id}
              label={pick(name)}
              checked={head.topics.includes(id)}
              onChange={(isOn) => turn(id, isOn)}
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={t('texts.fields.place')}
        hint={t('texts.placeHint')}
        autocapitalize="words"
        value={head.place}
        onInput={(place) => changeHead({ place })}
      />
      <TextField
        label={t('texts.fields.province')}
        autocapitalize="words"
        value={head.province}
        onInput={(province) => changeHead({ province })}
      />
      <p>{t('texts.language')}</p>
      <Segments
        label={t('texts.language')}
        options={[
          { value: 'vi', label: t('texts.vi') },
          { value: 'en', label: t('texts.en') },
        ]}
        value={head.lang}
        onChange={(lang) => changeHead({ lang })}
      />
    </section>
  );
}
