/** Vietnamese phrases of searching, notes and own texts; importing this file adds them. */
import i18next from 'i18next';
// Starts i18next, which cannot take phrases before.
import './translate.ts';
import { notes, search, texts } from './vi.json?keep';

i18next.addResourceBundle('vi', 'translation', { notes, search, texts }, true, true);
