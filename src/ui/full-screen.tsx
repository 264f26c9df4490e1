import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import IconClose from '~icons/lucide/x';
import { IconButton } from './controls.tsx';
import './full-screen.css';

interface FullScreenProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Buttons beside the cross. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Covers everything for a while. Escape, the phone's own way back and the cross close it. */
export function FullScreen({ title, closeLabel, onClose, tools, children }: FullScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    // Outside the page it cannot; whoever puts the screen there opens it.
    if (dialog.current?.isConnected === true) dialog.current.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class="full-screen" aria-labelledby={heading} onClose={onClose}>
      <div class="full-screen-head">
        <h2 id={heading}>{title}</h2>
        {tools}
        <IconButton label={closeLabel} onClick={onClose}>
          <IconClose class="icon" />
        </IconButton>
      </div>
      {children}
    </dialog>
  );
}
