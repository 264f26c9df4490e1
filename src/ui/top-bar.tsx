import type { ComponentChildren } from 'preact';
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

/** Head of a screen that one comes to from another: the way back and the title. */
export function TopBar({ title, backLabel, onBack, children }: TopBarProps) {
  return (
    <header class="top-bar">
      <IconButton label={backLabel} onClick={onBack}>
        <IconBack class="icon" aria-hidden="true" />
      </IconButton>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}
