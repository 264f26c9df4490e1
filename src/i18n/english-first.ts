/** The English of the first view: what `translate.ts` has of Vietnamese. */
// The query makes it another module than the whole catalogue, so that it holds these parts alone.
import { app, library, problem, reader, storage, update } from './en.json?start';

export const first = { app, library, problem, reader, storage, update };
