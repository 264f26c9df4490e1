import { useEffect, useId, useRef } from 'preact/hooks';
import { Sheet } from './sheet.tsx';
import './copy-by-hand.css';

interface CopyByHandProps {
  readonly title: string;
  readonly hint: string;
  readonly closeLabel: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** A text to copy by hand, selected already. */
export function CopyByHand({ title, hint, closeLabel, text, onClose }: CopyByHandProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const about = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Sheet title={title} closeLabel={closeLabel} onClose={onClose}>
      <p id={about}>{hint}</p>
      <textarea
        ref={field}
        class="copy-by-hand"
        readOnly
        rows={5}
        aria-label={title}
        aria-describedby={about}
        value={text}
      />
    </Sheet>
  );
}
