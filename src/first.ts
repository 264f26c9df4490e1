/** Stands inside `app.html`: the text of an article first, the app after it. */
import { showFirstText } from './app/first-text/show.ts';

/** Addresses of the app's own code and styles, as the build named them. */
declare const __APP__: string;
/** What it imports at once. */
declare const __PARTS__: readonly string[];
declare const __SHEET__: string;

/** Resolves when it is there; never rejects. */
function link(attributes: Readonly<Record<string, string>>): Promise<unknown> {
  const element = document.createElement('link');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return new Promise((resolve) => {
    element.onload = resolve;
    // The app says what is missing.
    element.onerror = resolve;
    document.head.append(element);
  });
}

async function begin(): Promise<void> {
  await showFirstText();
  const later = document.querySelector('template');
  if (later !== null) document.head.append(later.content);
  for (const href of [__APP__, ...__PARTS__]) {
    void link({ rel: 'modulepreload', href, crossorigin: '' });
  }
  await link({ rel: 'stylesheet', href: __SHEET__, crossorigin: '' });
  await import(/* @vite-ignore */ __APP__);
}

void begin();
