import { type Signal, useSignal } from '@preact/signals';
import { fold } from '../../domain/fold.ts';
import { pick, t } from '../../i18n/translate.ts';
import type { PackIndex } from '../../pack/format.ts';
import { packTitle, shownPacks } from '../../state/library.ts';
import { FilterField } from '../../ui/field.tsx';
import { Tick } from '../../ui/form.tsx';

interface ChooseArticlesProps {
  /** `pack/article` in the order they were chosen. */
  readonly chosen: Signal<readonly string[]>;
  readonly problem: string | undefined;
}

/** All articles on the phone by pack, own texts among them. */
export function ChooseArticles({ chosen, problem }: ChooseArticlesProps) {
  const asked = useSignal('');
  const packs = shownPacks.value
    .map((index) => ({ index, articles: matching(index, asked.value) }))
    .filter(({ articles }) => articles.length > 0);
  return (
    <section class="page-part" aria-labelledby="pack-articles">
      <h2 id="pack-articles">{t('making.articles', { count: chosen.value.length })}</h2>
      {problem !== undefined && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
      <FilterField
        label={t('making.find')}
        hint={t('making.find')}
        clearLabel={t('making.clear')}
        value={asked.value}
        onInput={(value) => {
          asked.value = value;
        }}
      />
      {packs.map(({ index, articles }) => (
        <PackArticles key={index.id} index={index} articles={articles} chosen={chosen} />
      ))}
      {packs.length === 0 && <p class="hint">{t('making.noMatch')}</p>}
    </section>
  );
}

function matching({ articles }: PackIndex, asked: string): PackIndex['articles'] {
  const words = fold(asked).trim();
  return articles.filter(({ title }) =>
    fold(`${title.vi ?? ''} ${title.en ?? ''}`).includes(words),
  );
}

interface PackArticlesProps {
  readonly index: PackIndex;
  readonly articles: PackIndex['articles'];
  readonly chosen: Signal<readonly string[]>;
}

function PackArticles({ index, articles, chosen }: PackArticlesProps) {
  const name = (id: string) => `${index.id}/${id}`;
  const isWhole = articles.every(({ id }) => chosen.value.includes(name(id)));
  const choose = (ids: readonly string[], wanted: boolean) => {
    const others = chosen.value.filter((one) => !ids.includes(one));
    chosen.value = wanted ? [...others, ...ids] : others;
  };
  return (
    <fieldset class="packs-choice">
      <legend>{packTitle(index)}</legend>
      {articles.length > 1 && (
        <Tick
          label={t('making.all', { count: articles.length })}
          checked={isWhole}
          onChange={(wanted) =>
            choose(
              articles.map(({ id }) => name(id)),
              wanted,
            )
          }
        />
      )}
      {articles.map(({ id, title }) => (
        <Tick
          key={id}
          label={pick(title)}
          checked={chosen.value.includes(name(id))}
          onChange={(wanted) => choose([name(id)], wanted)}
        />
      ))}
    </fieldset>
  );
}
