/** A file that takes long: how far it is, and the way to stop it. */
import { Dock } from './page.tsx';

interface MakingProps {
  readonly text: string;
  readonly stopLabel: string;
  readonly onStop: () => void;
}

export function MakingDock(props: MakingProps) {
  return (
    <Dock>
      <MakingParts {...props} />
    </Dock>
  );
}

/** Inside a dock that is there already. */
export function MakingParts({ text, stopLabel, onStop }: MakingProps) {
  return (
    <>
      <p class="dock-text" role="status">
        {text}
      </p>
      <button type="button" class="button" onClick={onStop}>
        {stopLabel}
      </button>
    </>
  );
}
