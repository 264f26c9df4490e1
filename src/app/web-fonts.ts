/**
 * Our fonts are used when they are here before the first paint, and not at all in this visit otherwise:
 * letters that change under the reader's eyes are worse than the phone's own.
 * Only `app.html` asks for them: it comes from the phone, where they are, too.
 */

/** Letters of both subsets. */
const SAMPLE = 'aạ';
/** What the text of an article is drawn with, and what the rest of the app needs besides. */
const TEXT_FACES = ['400 1em "Literata Variable"', '400 1em "Be Vietnam Pro"'];
const OTHER_FACES = ['600 1em "Be Vietnam Pro"', '700 1em "Be Vietnam Pro"'];

/** Milliseconds that the text of an article waits for its letters, which lie on the phone. */
const PATIENCE = 300;

const load = (faces: readonly string[]): Promise<boolean> =>
  Promise.all(faces.map((face) => document.fonts.load(face, SAMPLE))).then(
    () => true,
    () => false,
  );

/** Decides for this visit, unless it is decided: the text is on the screen then. */
function decide(here: boolean): void {
  const root = document.documentElement;
  if (root.dataset['fonts'] === undefined) return;
  root.classList.toggle('web-fonts', here);
  delete root.dataset['fonts'];
}

/** Resolves when the text may be drawn. */
export async function fontsForText(): Promise<void> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false));
  decide(await Promise.race([load(TEXT_FACES), late]));
}

/** Begins to load what the app is drawn with; the answer uses it if it has come. */
export function prepareFonts(): () => void {
  const root = document.documentElement;
  const undecided = root.dataset['fonts'] !== undefined;
  if (!undecided && !root.classList.contains('web-fonts')) return () => undefined;
  let here = false;
  void load([...TEXT_FACES, ...OTHER_FACES]).then((all) => {
    here = all;
  });
  return () => decide(here);
}
