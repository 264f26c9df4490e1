import { pick } from '../../i18n/translate.ts';
import { indexes } from '../../state/library.ts';

/** What an article is called; its id while its pack is not open. @param id `pack/article` */
export function articleTitle(id: string): string {
  const [pack = '', article = ''] = id.split('/');
  const entry = indexes.value.get(pack)?.articles.find((one) => one.id === article);
  return entry === undefined ? article : pick(entry.title);
}
