/** Parts that most working screens have: the dock with the thing to do next, and what stands where nothing is yet. */
import type { ComponentChildren, TargetedFocusEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { refocus } from './focus.ts';
import './page.css';

interface WithChildren {
  readonly children: ComponentChildren;
}

/** Buttons at the foot of the screen, under the thumb. One that goes when it is pressed gives the focus on. */
export function Dock({ children }: WithChildren) {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current) refocus();
  });
  useLayoutEffect(
    () => () => {
      if (hadFocus.current) queueMicrotask(refocus);
    },
    [],
  );
  const leave = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
    // Without another target it was taken away, not left.
    if (relatedTarget instanceof Node) hadFocus.current = currentTarget.contains(relatedTarget);
  };
  return (
    <footer
      class="dock"
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={leave}
    >
      {children}
    </footer>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** What to do next. */
  readonly children?: ComponentChildren;
}

export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

interface RowLinkProps extends WithChildren {
  readonly href: string;
}

/** One line of a list that leads somewhere; at least as high as a thumb. */
export function RowLink({ href, children }: RowLinkProps) {
  return (
    <li class="row">
      <a class="row-link" href={href}>
        {children}
      </a>
    </li>
  );
}
