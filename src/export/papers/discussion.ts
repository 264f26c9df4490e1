/** What people said, as minutes tell it and the annex of a resolution repeats it. */
import { isCell } from '../../domain/group/group.ts';
import { CONCLUSION, type Texts } from '../../domain/minutes/minutes.ts';
import type { PaperText } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import type { PaperFacts } from './facts.ts';
import type { Writer } from './writer.ts';

/** Written apart on two phones: both are printed until a person makes them one. */
export const textOf = (texts: Texts | undefined): string => (texts ?? []).join('\n');

/** Each opinion by itself, in the order of the agenda. */
export function discussionTexts(
  facts: PaperFacts,
  { say }: Words,
  { fact }: Writer,
): readonly PaperText[] {
  const { session, minutes, nameOf } = facts;
  const places = [...session.items.map(({ id }) => id), CONCLUSION];
  return places.flatMap((item) =>
    (minutes.speakers.get(item) ?? []).map(({ who, texts }) => {
      const said = textOf(texts);
      const key = isCell(facts.group.kind) ? 'papers.minutes.comrade' : 'papers.minutes.person';
      const person = say(key, { name: nameOf(who) });
      return fact(
        {
          // A place named after the person: erasing them empties it.
          id: `said/${item}/${who}/text`,
          label: person,
          from: item === CONCLUSION ? 'minutes' : `minutes~${item}`,
        },
        said === '' ? `- ${person}.` : `- ${person}: ${said}`,
      );
    }),
  );
}
