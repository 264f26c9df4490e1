/** The composition root: the one place that knows every part. */
import './ui/tokens.css';
import './ui/base.css';
import './ui/prose.css';
import './ui/fonts.css';
import { start } from './app/start.tsx';

void start();
