/** The camera at the back of the phone, shown in a video. */

export type CameraProblem =
  /** The browser gives no page a camera: in-app browsers, an address without https. */
  | 'unsupported'
  /** The person or the phone's settings said no. */
  | 'denied'
  | 'none'
  /** Another app has it, or it does not start. */
  | 'busy';

export interface Camera {
  readonly stop: () => void;
}

export type CameraStart = Camera | { readonly problem: CameraProblem };

const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
};

/**
 * Shows the camera in `video`. It goes off when the page is hidden or the phone takes it away, which `wentOff`
 * tells; a hidden page never keeps a camera. Call `stop` when the screen is left.
 */
export async function startCamera(
  video: HTMLVideoElement,
  wentOff: () => void,
): Promise<CameraStart> {
  // Typed as always there, but missing without https.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (devices?.getUserMedia === undefined) return { problem: 'unsupported' };
  try {
    const stream = await devices.getUserMedia(WANTED);
    return await show(stream, video, wentOff);
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function show(
  stream: MediaStream,
  video: HTMLVideoElement,
  wentOff: () => void,
): Promise<Camera> {
  const ending = new AbortController();
  const stop = () => {
    ending.abort();
    for (const track of stream.getTracks()) track.stop();
    if (video.srcObject === stream) video.srcObject = null;
  };
  const { signal } = ending;
  const goOff = () => {
    // Browsers before 2021 leave listeners on in spite of the signal.
    if (signal.aborted) return;
    stop();
    wentOff();
  };
  document.addEventListener('visibilitychange', () => document.hidden && goOff(), { signal });
  addEventListener('pagehide', goOff, { signal });
  for (const track of stream.getTracks()) track.addEventListener('ended', goOff, { signal });
  try {
    // iPhones show other videos full screen, and play none with sound by themselves.
    video.playsInline = true;
    video.muted = true;
    video.srcObject = stream;
    await video.play();
  } catch (error) {
    stop();
    throw error;
  }
  return { stop };
}

function problemOf(error: unknown): CameraProblem {
  // OverconstrainedError was no DOMException, and no Error, in browsers of some years ago.
  switch (typeof error === 'object' && error !== null && 'name' in error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotSupportedError':
      return 'unsupported';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    default:
      return 'busy';
  }
}
