/**
 * A visit that begins with an article shows its text before the app is even read: what a cold phone
 * needs longest for is the app's own code. The app then draws the same over it.
 */
import { parseRoute } from '../../domain/route.ts';
import { decodeArticle } from '../../pack/decode.ts';
import type { Article } from '../../pack/format.ts';
import { openingBlocks } from '../../pack/opening.ts';
import { charactersOnScreen } from '../../ui/screenful.ts';
import { readSettings, type Settings } from '../../domain/settings.ts';
import { bootNote, placeNote } from '../boot-note.ts';
import { paintSettings } from '../paint-settings.ts';
import { fontsForText } from '../web-fonts.ts';
import { articleElement } from './article-element.ts';

/** Resolves when the text is on the screen, or at once when the visit begins elsewhere. Never rejects. */
export async function showFirstText(): Promise<void> {
  const route = parseRoute(location.hash);
  const settings = storedSettings();
  // Two languages under each other are the app's to draw.
  if (route.name !== 'article' || settings.bilingual) return;
  const lang = (route.lang ?? settings.language) === 'en' ? 'en' : 'vi';
  const article = inside(`${route.pack}/${route.article}.${lang}`);
  if (article === undefined) return;
  paintSettings(settings);
  const appLang = settings.language ?? 'vi';
  const fonts = fontsForText();
  const shown = route.at ?? placeNote.read(`${route.pack}/${route.article}`);
  // Twice the screen, so that a block far down can stand at the top of it.
  const characters = 2 * charactersOnScreen(settings.textSize);
  const count = openingBlocks(article.blocks, characters, shown === 'lead' ? undefined : shown);
  const text = articleElement(article, appLang, count);
  await fonts;
  document.documentElement.lang = appLang;
  document.getElementById('app')?.replaceChildren(text);
  showPlace(shown);
  await painted();
}

function storedSettings(): Settings {
  const note = bootNote.read();
  try {
    return readSettings(note === null ? undefined : JSON.parse(note));
  } catch {
    // A note that cannot be read: the defaults will do for a moment.
    return readSettings(undefined);
  }
}

/** The text that the worker put into the page; see `src/sw/worker/page.ts`. */
function inside(id: string): Article | undefined {
  const json = document.getElementById(id)?.textContent;
  return json === undefined || json === null ? undefined : decodeArticle(json, id);
}

function showPlace(id: string | undefined): void {
  if (id === undefined) return;
  document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // The frame after the one that draws it. A page in the background draws none.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 250);
  });
