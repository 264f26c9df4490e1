/** The composition root: the one place that knows every part. */
import './ui/tokens.css';
import './ui/base.css';
import './ui/prose.css';
import './ui/fonts.css';
// The screens of reading come in parts of their own; their styles must not be waited for twice.
import './features/library/library.css';
import './features/reader/reader.css';
import './features/reader/after-text.css';
import './features/reader/print.css';
import { start } from './app/start.tsx';

void start(async (events) => (await import('./storage/stores.ts')).createStores(events));
