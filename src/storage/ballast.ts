/**
 * Half a megabyte of nothing, beside the database, to be thrown away when the phone is full:
 * on a full disk WebKit cannot even delete inside the database.
 */
export interface Ballast {
  /** Takes the room while there is some. Never rejects. */
  lay(): Promise<void>;
  /** False when there was none. */
  drop(): Promise<boolean>;
}

const CACHE = 'chuyen-de-ballast';
const KEY = './ballast';
const PIECES = 8;
/** No more at a time, says the browser. */
const PIECE = 65_536;

/** @param random noise, as file systems may fold zeros away */
export const createBallast = (random: (bytes: number) => Uint8Array): Ballast => ({
  lay: () =>
    guarded(undefined, async () => {
      if (await caches.has(CACHE)) return;
      const noise = Array.from({ length: PIECES }, () => random(PIECE) as Uint8Array<ArrayBuffer>);
      await (await caches.open(CACHE)).put(KEY, new Response(new Blob(noise)));
    }),
  drop: () => guarded(false, () => caches.delete(CACHE)),
});

/** No caches in private windows and on insecure addresses; no room for ballast on a full phone. */
async function guarded<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}
