/** Where the keyboard goes on when what had the focus is gone: without it, it would begin at the top of the page. */

/** Begins the main part anew. */
export function focusMain(): void {
  const main = document.querySelector('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** To the thing to do next, else to the main part; nothing while anything has the focus. */
export function refocus(): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const next = document.querySelector<HTMLElement>('.dock > .button-main');
  if (next === null) focusMain();
  else next.focus({ preventScroll: true });
}
