/**
 * Called between the pieces of a file that takes long. It waits while the screen paints, and rejects once the
 * person stopped the work.
 * @param done pieces of all; with the last one the library begins to pack, which cannot be interrupted
 */
export type Pace = (done: number, of: number) => Promise<void>;
