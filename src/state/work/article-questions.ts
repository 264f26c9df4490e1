/** What of the articles that a session reads is shown beside its agenda. */
import { signal } from '@preact/signals';
import type { Article, Lang } from '../../pack/format.ts';
import { languageFor } from '../../pack/languages.ts';
import type { Services } from '../services.ts';

export type Question = Article['questions'][number];
export type Beside = Pick<Article, 'title' | 'questions' | 'checklist'>;

const known = signal<ReadonlyMap<string, Beside>>(new Map());

/** @param article `pack/article`; undefined until `openQuestions` is done, and when it cannot be opened */
export const besideOf = (article: string, lang: Lang): Beside | undefined =>
  known.value.get(`${article} ${lang}`);

/** @param article `pack/article`; undefined until `openQuestions` is done, and when it cannot be opened */
export const questionsOf = (article: string, lang: Lang): readonly Question[] | undefined =>
  besideOf(article, lang)?.questions;

/** Reads them from the pack, in the language asked for or the one that it has. */
export async function openQuestions(
  { packs }: Services,
  articleId: string,
  lang: Lang,
): Promise<void> {
  const [pack = '', id = ''] = articleId.split('/');
  try {
    const has = languageFor(await packs.index(pack), id, lang);
    const { title, questions, checklist } = await packs.article(pack, id, has);
    known.value = new Map(known.value).set(`${articleId} ${lang}`, {
      title,
      questions,
      checklist,
    });
  } catch {
    // An article that cannot be opened now shows its title only; opening it tells why.
    return;
  }
}
