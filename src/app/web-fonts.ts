/**
 * Our fonts are used when all of them are here before the first paint, and not at all in this visit
 * otherwise: letters that change under the reader's eyes are worse than the phone's own.
 * Only `app.html` asks for them: it comes from the phone, where they are, too.
 */

/** Letters of both subsets. */
const SAMPLE = 'aạ';
const FACES = ['400 1em "Be Vietnam Pro"', '600 1em "Be Vietnam Pro"', '700 1em "Be Vietnam Pro"'];
const READING_FACE = '400 1em "Literata Variable"';

/** Begins to load them; the answer uses them if they have come. */
export function prepareFonts(): () => void {
  const root = document.documentElement;
  if (root.dataset['fonts'] === undefined) return () => undefined;
  let here = false;
  const faces = [...FACES, READING_FACE].map((face) => document.fonts.load(face, SAMPLE));
  void Promise.all(faces).then(
    () => {
      here = true;
    },
    () => undefined,
  );
  return () => {
    root.classList.toggle('web-fonts', here);
    // Decided for this visit: the text is on the screen now.
    delete root.dataset['fonts'];
  };
}
