/** Vietnamese phrases of backups, other phones and privacy; importing this file adds them. */
import i18next from 'i18next';
// They speak of people and sessions in the words of their screens.
import './work.ts';
import { backup, exchange, lock, privacy, rollUp } from './vi.json?exchange';

i18next.addResourceBundle(
  'vi',
  'translation',
  { backup, exchange, lock, privacy, rollUp },
  true,
  true,
);
