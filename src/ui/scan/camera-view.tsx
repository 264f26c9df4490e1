import IconOff from '~icons/lucide/camera-off';
import IconPhoto from '~icons/lucide/image';
import type { Scanner, ScannerState } from './use-scanner.ts';
import './scan.css';

/** Why nothing is seen. */
export type NotScanning = Exclude<ScannerState, 'starting' | 'on'>;

interface CameraViewProps extends Scanner {
  readonly label: string;
  readonly retryLabel: string;
  /** What is wrong and what to do. */
  readonly problem: (state: NotScanning) => string;
}

/** What the camera sees, or why it sees nothing. */
export function CameraView({ video, state, retry, label, retryLabel, problem }: CameraViewProps) {
  const isShown = state === 'on' || state === 'starting';
  return (
    <>
      <div class={isShown ? 'scan-view' : 'scan-view scan-view-off'}>
        <video ref={video} muted playsInline aria-label={label} />
      </div>
      {!isShown && (
        <div class="scan-problem" role="alert">
          <p>
            <IconOff class="icon" />
            {problem(state)}
          </p>
          {canRetry(state) && (
            <button type="button" class="button" onClick={retry}>
              {retryLabel}
            </button>
          )}
        </div>
      )}
    </>
  );
}

const canRetry = (state: ScannerState): boolean => state !== 'unsupported' && state !== 'none';

interface PhotoButtonProps {
  readonly label: string;
  readonly onPick: (files: readonly File[]) => void;
  readonly multiple?: boolean;
}

/** Opens the phone's own pictures; on many phones also its own camera. */
export function PhotoButton({ label, onPick, multiple = false }: PhotoButtonProps) {
  return (
    <label class="button scan-photo">
      <IconPhoto class="icon" />
      {label}
      <input
        type="file"
        accept="image/*"
        multiple={multiple}
        class="visually-hidden"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onPick(files);
          // The same picture may be picked again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
