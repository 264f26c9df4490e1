import { choices, type Filter, type Sort, SORTS } from '../../domain/article-list.ts';
import { pick, t } from '../../i18n/translate.ts';
import { articleFilter as filter, articleOrder, library, shownPacks } from '../../state/library.ts';
import { Choice } from '../../ui/controls.tsx';

const ALL = '';

/** Place, year, topic and order. Only values that some article has are offered. */
export function FilterBar() {
  const { province, year, topic } = filter.value;
  const articles = shownPacks.value.flatMap((pack) => pack.articles);
  const { provinces, years, topics } = choices(articles);
  const all = { value: ALL, label: t('library.all') };
  const set = (key: keyof Filter, value: Filter[typeof key] | undefined) => {
    const { [key]: _old, ...rest } = filter.value;
    filter.value = value === undefined ? rest : { ...rest, [key]: value };
  };
  return (
    <div class="filters">
      <Choice
        label={t('library.place')}
        value={province ?? ALL}
        options={[all, ...provinces.map((value) => ({ value, label: value }))]}
        onChange={(value) => set('province', value === ALL ? undefined : value)}
      />
      <Choice
        label={t('library.year')}
        value={year === undefined ? ALL : String(year)}
        options={[all, ...years.map(String).map((value) => ({ value, label: value }))]}
        onChange={(value) => set('year', value === ALL ? undefined : Number(value))}
      />
      <Choice
        label={t('library.topic')}
        value={topic ?? ALL}
        options={[all, ...topics.map((value) => ({ value, label: topicName(value) }))]}
        onChange={(value) => set('topic', value === ALL ? undefined : value)}
      />
      <Choice
        label={t('library.sort')}
        value={articleOrder.value}
        options={SORTS.map((value) => ({ value, label: sortName(value) }))}
        onChange={(value) => {
          articleOrder.value = value;
        }}
      />
    </div>
  );
}

const topicName = (id: string): string => {
  const topic = library.value?.topics.find((one) => one.id === id);
  return topic ? pick(topic.name) : id;
};

function sortName(sort: Sort): string {
  switch (sort) {
    case 'pack':
      return t('library.sortPack');
    case 'newest':
      return t('library.sortNewest');
    case 'shortest':
      return t('library.sortShortest');
    case 'title':
      return t('library.sortTitle');
  }
}
