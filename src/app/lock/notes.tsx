import { useEffect } from 'preact/hooks';
import { NotesOverlay } from '../../features/notes/reader/overlay.tsx';
import { useServices } from '../../state/context.ts';
import { isShown, lockState } from '../../state/lock.ts';
import type { OverlayProps } from '../../state/overlay.ts';
import { watchLock } from './watch.ts';

/** Articles stay open to everybody; what was marked and noted in them does not. */
export function NotesBehindLock(props: OverlayProps) {
  const services = useServices();
  useEffect(() => watchLock(services), [services]);
  return isShown(lockState.value) ? <NotesOverlay {...props} /> : <></>;
}
