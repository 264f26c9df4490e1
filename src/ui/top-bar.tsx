import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import IconBack from '~icons/lucide/arrow-left';
import { IconButton } from './controls.tsx';
import './top-bar.css';

interface TopBarProps {
  readonly title: string;
  readonly backLabel: string;
  readonly onBack: () => void;
  /** Buttons at the end of the bar. */
  readonly children?: ComponentChildren;
}

/**
 * Head of a screen that one comes to from another: the way back and the title. A new screen begins at its
 * top, with the title under the focus so that it is spoken.
 */
export function TopBar({ title, backLabel, onBack, children }: TopBarProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="top-bar">
      <IconButton label={backLabel} onClick={onBack}>
        <IconBack class="icon" aria-hidden="true" />
      </IconButton>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
