/** Puts the engine together over the files and the database of this phone, and answers questions. */
import { createPackSource, type ReadFile } from '../pack/source.ts';
import { PackProblem } from '../pack/problem.ts';
import { createConnection } from '../storage/database.ts';
import { createKeptStore } from '../storage/packs.ts';
import { createRecordStore } from '../storage/records.ts';
import { createEngine } from './engine.ts';
import { createKeptShelf } from './kept-shelf.ts';
import type { Question, Told } from './messages.ts';
import { createOwnShelf } from './own-shelf.ts';
import { openPacks } from './packs-shelf.ts';

/** Texts of some forty articles each; those looked at last are held. */
const SOLIDS_HELD = 24;

/** @param root absolute address of the folder of the app */
export function serve(root: string, tell: (told: Told) => void): (question: Question) => void {
  const read = readFrom(root);
  const packs = createPackSource(read, { held: SOLIDS_HELD });
  const { records, kept } = openStores();
  const engine = createEngine({
    packs: () => openPacks(packs, read),
    own: async (changed) => {
      const shelf = createOwnShelf(records, changed);
      await shelf.open();
      return shelf;
    },
    kept: async (changed) => {
      const shelf = createKeptShelf(kept, changed);
      await shelf.open();
      return shelf;
    },
  });
  engine.watch(() => tell({ type: 'changed' }));
  return (question) => {
    if (question.type === 'retry') engine.retry();
    else {
      const { id, ask } = question;
      void engine.ask(ask).then((answer) => tell({ type: 'answer', id, answer }));
    }
  };
}

/** Read only: clock, chance and canary are for writing, and what is blocked or outdated the page tells of. */
function openStores() {
  const nothing = () => undefined;
  const events = {
    blocked: nothing,
    unblocked: nothing,
    outdated: nothing,
    makeRoom: async () => false,
  };
  const connection = createConnection(events);
  const records = createRecordStore(connection, {
    now: () => 0,
    random: (bytes) => new Uint8Array(bytes),
    canary: { read: nothing, write: nothing },
    saved: nothing,
    erased: async () => undefined,
  });
  return { records, kept: createKeptStore(connection, () => 0) };
}

const readFrom =
  (root: string): ReadFile =>
  async (path) => {
    const response = await fetch(new URL(`packs/${path}`, root));
    if (response.status === 404) throw new PackProblem('missing', path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
