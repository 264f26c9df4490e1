/** Vietnamese phrases of groups, sessions and tasks; importing this file adds them. */
import i18next from 'i18next';
// Starts i18next, which cannot take phrases before.
import './translate.ts';
import {
  groups,
  members,
  roster,
  themes,
  dates,
  sessions,
  agenda,
  attendance,
  scan,
  minutes,
  scoring,
  closing,
  tasks,
} from './vi.json?work';

const work = {
  groups,
  members,
  roster,
  themes,
  dates,
  sessions,
  agenda,
  attendance,
  scan,
  minutes,
  scoring,
  closing,
  tasks,
};

i18next.addResourceBundle('vi', 'translation', work, true, true);
