/**
 * Screens that are taken out of the page while it is locked, and put back as they were: what was typed,
 * open sheets, the place and the focus. In between nothing of them can be seen, printed or found in the page.
 */
import { effect } from '@preact/signals';
import { render, type VNode } from 'preact';
import { t } from '../../i18n/translate.ts';
import { isShown, lockState } from '../../state/lock.ts';
import { focusMain } from '../../ui/focus.ts';

interface Held {
  readonly holder: HTMLElement;
  /** Address that it belongs to. */
  href: string;
  title: string;
  scroll: number;
  focus: Element | null;
}

let held: Held | undefined;

/** Draws it into the page. */
export function drawBehind(place: HTMLElement, href: string, screens: VNode): void {
  const back = held !== undefined && !held.holder.isConnected;
  if (back && held?.href !== href) dropBehind();
  held ??= begin(href);
  if (held.holder.parentElement !== place) place.append(held.holder);
  held.href = href;
  render(screens, held.holder);
  if (back) putBack(held);
}

/** Ends it, unless it is only out of sight. */
export function leaveBehind(): void {
  if (isShown(lockState.peek())) dropBehind();
}

/** The name of a screen that is out of sight is for later. */
export function nameBehind(title: string): void {
  if (held !== undefined) held.title = title;
  if (held?.holder.isConnected !== false) document.title = title;
}

function begin(href: string): Held {
  const holder = document.createElement('div');
  holder.className = 'behind';
  return { holder, href, title: '', scroll: 0, focus: null };
}

function dropBehind(): void {
  if (held === undefined) return;
  const { holder } = held;
  held = undefined;
  render(null, holder);
  holder.remove();
}

effect(() => {
  if (!isShown(lockState.value)) takeAway();
});

function takeAway(): void {
  if (held !== undefined) document.title = t('app.name');
  if (held === undefined || !held.holder.isConnected) return;
  // A camera must not go on looking.
  if (held.holder.querySelector('video') !== null) return dropBehind();
  held.scroll = scrollY;
  held.focus = document.activeElement;
  held.holder.remove();
}

function putBack({ holder, title, scroll, focus }: Held): void {
  if (title !== '') document.title = title;
  for (const dialog of holder.querySelectorAll('dialog')) {
    // Out of the page it lost its place above everything, or could not take it.
    dialog.removeAttribute('open');
    dialog.showModal();
  }
  scrollTo({ top: scroll, behavior: 'instant' });
  if (focus instanceof HTMLElement && holder.contains(focus)) focus.focus({ preventScroll: true });
  else focusMain();
}
