/** Bodies of functions that the tests run in a page, in any browser. */

/** Ends when every file is kept: a worker is active only after it has fetched all. */
export const UNTIL_KEPT = `
  const registration = await navigator.serviceWorker.ready;
  const worker = registration.active;
  if (worker.state !== 'activated') {
    await new Promise((resolve) => worker.addEventListener('statechange', resolve));
  }
  return worker.state;`;

/** Opens an article by its address and gives back its heading and text once it is drawn to the end. */
export const articleShown = (
  pack: string,
  article: string,
  lang: string,
  title: string,
): string => `
  location.hash = '#/read/${pack}/${article}?lang=${lang}';
  const wanted = ${JSON.stringify(title)};
  const deadline = Date.now() + 10000;
  for (;;) {
    // A wide screen shows the library beside the article.
    const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent);
    const heading = headings.find((one) => one === wanted) ?? headings[0] ?? '';
    const whole = heading === wanted && document.querySelector('.reader-after') !== null;
    if (whole || Date.now() > deadline) {
      return { heading, text: document.querySelector('main')?.textContent ?? '' };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }`;

/** All that Cache Storage holds, as addresses without the workbox revision. */
export const KEPT_FILES = `
  const files = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) files.push(url.replace(/[?]__WB.*/, ''));
  }
  return files.sort();`;

/** Presses the button of that name once it is there. */
export const press = (name: string): string => `
  const deadline = Date.now() + 10000;
  for (;;) {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === ${JSON.stringify(name)},
    );
    if (button !== undefined) return button.click();
    if (Date.now() > deadline) throw new Error('no button ' + ${JSON.stringify(name)});
    await new Promise((resolve) => setTimeout(resolve, 20));
  }`;

/** Waits for words on the page, and tells whether they came. */
export const words = (wanted: string): string => `
  const deadline = Date.now() + 20000;
  while (Date.now() < deadline) {
    if (document.body?.textContent.includes(${JSON.stringify(wanted)})) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;`;
