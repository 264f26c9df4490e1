import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import IconClose from '~icons/lucide/x';
import { IconButton } from './controls.tsx';

interface SheetProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal panel from below (in the middle on a wide screen). Escape, the cross and a tap beside it close it. */
export function Sheet({ title, closeLabel, onClose, children }: SheetProps) {
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
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={heading}
      // A tap beside it closes it where the browser knows how; the cross is always there.
      closedby="any"
      onClose={onClose}
    >
      <div class="sheet-head">
        <h2 id={heading}>{title}</h2>
        <IconButton label={closeLabel} onClick={onClose}>
          <IconClose class="icon" />
        </IconButton>
      </div>
      {children}
    </dialog>
  );
}
