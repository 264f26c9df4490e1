/** Vietnamese phrases of the screens that come later; importing this file adds them. */
import i18next from 'i18next';
// Starts i18next, which cannot take phrases before.
import './translate.ts';
// The query makes it another module than the one of the first view, so that each holds its own part.
import {
  about,
  card,
  documents,
  files,
  glossary,
  inApp,
  install,
  listen,
  pack,
  readerSheets,
  settings,
  welcome,
} from './vi.json?more';

const more = {
  about,
  card,
  documents,
  files,
  glossary,
  inApp,
  install,
  listen,
  pack,
  readerSheets,
  settings,
  welcome,
};

i18next.addResourceBundle('vi', 'translation', more, true, true);
