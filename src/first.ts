/** Entry of `app.html`: the text of an article first, the app after it. */
import { showFirstText } from './app/first-text/show.ts';

void showFirstText().then(() => import('./main.tsx'));
