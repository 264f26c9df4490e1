import type { Colour } from '../../../domain/annotation/annotation.ts';
import {
  addHighlight,
  deleteAnnotation,
  ownRef,
  recolour,
} from '../../../domain/annotation/annotation-edits.ts';
import { t } from '../../../i18n/translate.ts';
import type { Article } from '../../../pack/format.ts';
import { annotationsOf } from '../../../state/annotations.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import type { Chosen } from './use-chosen.ts';

const UNDO_LASTS = 6000;

/**
 * Highlights the chosen passage. Resolves with the key of the highlight; undefined when it could not be
 * stored.
 */
export function useHighlight(
  article: Article,
  { anchor }: Chosen,
  onDone: () => void,
): (colour: Colour) => Promise<string | undefined> {
  const services = useServices();
  const id = `${article.pack}/${article.id}`;
  return async (colour) => {
    const there = annotationsOf(id)
      .peek()
      .find((one) => one.anchor?.quote === anchor.quote && isSamePlace(one.anchor, anchor));
    const key = there?.key ?? services.newId();
    const change =
      there === undefined
        ? addHighlight(key, { article: id, title: article.title, anchor, colour }, services.now())
        : recolour(there, colour);
    const before = there?.colour;
    onDone();
    if (!(await commit(services, [change]))) return undefined;
    const said = t('notes.highlighted', { colour: t(`notes.colour.${colour}`) });
    void tell(said, { action: t('app.undo'), lasts: UNDO_LASTS }).then((undo) => {
      if (!undo) return;
      const back =
        before === undefined ? deleteAnnotation(ownRef(key)) : recolour(ownRef(key), before);
      void commit(services, [back]);
    });
    return key;
  };
}

type Place = Chosen['anchor'];

const isSamePlace = (one: Place, other: Place): boolean =>
  one.lang === other.lang && one.block === other.block && one.start === other.start;
