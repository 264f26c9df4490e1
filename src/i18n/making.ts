/** Vietnamese phrases of packs that do not come with the app; importing this file adds them. */
import i18next from 'i18next';
// Starts i18next, which cannot take phrases before.
import './translate.ts';
import { making } from './vi.json?keep';

i18next.addResourceBundle('vi', 'translation', { making }, true, true);
