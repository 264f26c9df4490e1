/**
 * A visit that begins with an article shows its text before the app is even read: what a cold phone
 * needs longest for is the app's own code. The app then draws the same over it.
 */
import { parseRoute } from '../../domain/route.ts';
import type { Article } from '../../pack/format.ts';
import { readSettings, type Settings } from '../../domain/settings.ts';
import { bootNote, placeNote } from '../boot-note.ts';
import { packSource } from '../pack-source.ts';
import { paintSettings } from '../paint-settings.ts';
import { appRoot } from '../take-over.ts';
import { prepareFonts } from '../web-fonts.ts';
import { articleElement } from './article-element.ts';

/** Resolves when the text is on the screen, or at once when the visit begins elsewhere. Never rejects. */
export async function showFirstText(): Promise<void> {
  const route = parseRoute(location.hash);
  const settings = storedSettings();
  // Two languages under each other are the app's to draw.
  if (route.name !== 'article' || settings.bilingual) return;
  paintSettings(settings);
  const useFonts = prepareFonts();
  const lang = (route.lang ?? settings.language) === 'en' ? 'en' : 'vi';
  const article = await open(route.pack, route.article, lang);
  if (article === undefined) return;
  useFonts();
  document.documentElement.lang = settings.language ?? 'vi';
  document
    .getElementById('app')
    ?.replaceChildren(articleElement(article, settings.language ?? 'vi'));
  showPlace(route.at ?? placeNote.read(`${route.pack}/${route.article}`));
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

/** What cannot be opened is the app's to explain. */
const open = (pack: string, id: string, lang: 'vi' | 'en'): Promise<Article | undefined> =>
  packSource(appRoot())
    .article(pack, id, lang)
    .catch(() => undefined);

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
