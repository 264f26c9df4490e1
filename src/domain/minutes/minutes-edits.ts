/** Writing minutes. */
import { normalizeText } from '../fold.ts';
import type { Change } from '../record/edit.ts';
import { changeOf, oneLine, type Ref, removed, restored, setAll } from '../write.ts';
import type { Texts } from './minutes.ts';
import type { Vote } from './vote.ts';

/**
 * Saves the text of an agenda item or of `CONCLUSION`. What was written elsewhere meanwhile stays beside it.
 * @param seen the texts that were before the writer's eyes
 */
export const writeMinutes = (ref: Ref, part: string, text: string, seen: Texts): Change =>
  changeOf('minutes', ref, [{ path: `t/${part}`, text: normalizeText(text), seen }]);

/** @param now milliseconds since 1970 */
export const addSpeaker = (ref: Ref, item: string, who: string, now: number): Change =>
  changeOf('minutes', ref, setAll(`s/${item}/${who}`, { at: now, $del: false }));

/** What the person said stays kept, in case the tap was a mistake. */
export const removeSpeaker = (ref: Ref, item: string, who: string): Change =>
  changeOf('minutes', ref, removed(`s/${item}/${who}`));

/** What a speaker said, as `writeMinutes`. */
export const writeOpinion = (
  ref: Ref,
  item: string,
  who: string,
  text: string,
  seen: Texts,
): Change =>
  changeOf('minutes', ref, [{ path: `s/${item}/${who}/text`, text: normalizeText(text), seen }]);

/** @param vote with a new id, or with that of the vote to change */
export const putVote = (ref: Ref, { id, ...vote }: Vote): Change =>
  changeOf(
    'minutes',
    ref,
    setAll(`v/${id}`, { ...vote, matter: oneLine(vote.matter), $del: false }),
  );

export const removeVote = (ref: Ref, id: string): Change =>
  changeOf('minutes', ref, removed(`v/${id}`));

export const restoreVote = (ref: Ref, id: string): Change =>
  changeOf('minutes', ref, restored(`v/${id}`));

/** @param at when they were adopted, milliseconds since 1970; undefined takes it back */
export const adoptMinutes = (ref: Ref, at: number | undefined): Change =>
  changeOf('minutes', ref, setAll('', { adoptedAt: at }));
