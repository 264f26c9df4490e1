/** The discussion questions of articles that a session reads. */
import { signal } from '@preact/signals';
import type { Article, Lang } from '../../pack/format.ts';
import type { Services } from '../services.ts';

export type Question = Article['questions'][number];

const known = signal<ReadonlyMap<string, readonly Question[]>>(new Map());

/** @param article `pack/article`; undefined until `openQuestions` is done, and when it cannot be opened */
export const questionsOf = (article: string, lang: Lang): readonly Question[] | undefined =>
  known.value.get(`${article} ${lang}`);

/** Reads them from the pack, in the language asked for or the one that the pack has. */
export async function openQuestions(
  { packs }: Services,
  articleId: string,
  lang: Lang,
): Promise<void> {
  const [pack = '', id = ''] = articleId.split('/');
  try {
    const { languages } = await packs.index(pack);
    const has = languages.includes(lang) ? lang : (languages[0] ?? lang);
    const { questions } = await packs.article(pack, id, has);
    known.value = new Map(known.value).set(`${articleId} ${lang}`, questions);
  } catch {
    // An article that cannot be opened now shows its title only; opening it tells why.
    return;
  }
}
