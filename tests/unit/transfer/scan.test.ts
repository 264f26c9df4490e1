/** The scanner against a browser played by hand: what it asks for, and that it lets go. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startCamera } from '../../../src/ui/scan/camera.ts';
import { readPhoto } from '../../../src/ui/scan/photo.ts';
import { openReader } from '../../../src/ui/scan/reader.ts';
import { watchCodes } from '../../../src/ui/scan/watch.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

class Track extends EventTarget {
  isOn = true;
  stop() {
    this.isOn = false;
  }
}

function play(getUserMedia: (() => Promise<unknown>) | undefined, video: object = {}) {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', getUserMedia === undefined ? {} : { mediaDevices: { getUserMedia } });
  const away = new EventTarget();
  vi.stubGlobal('addEventListener', away.addEventListener.bind(away));
  const screen = { play: () => Promise.resolve(), srcObject: null, ...video };
  return { page, away, screen: screen as unknown as HTMLVideoElement };
}

const withTrack = (track: Track) => () => Promise.resolve({ getTracks: () => [track] });

describe('the camera', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['NotSupportedError', 'unsupported'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
  ])('that answers %s is told as %s', async (name, problem) => {
    const { screen } = play(() => Promise.reject(Object.assign(new Error('refused'), { name })));
    expect(await startCamera(screen, vi.fn())).toEqual({ problem });
  });

  it('that the browser does not have is told as unsupported', async () => {
    const { screen } = play(undefined);
    expect(await startCamera(screen, vi.fn())).toEqual({ problem: 'unsupported' });
  });

  it('is let go, and told once, when the page is hidden', async () => {
    const track = new Track();
    const { page, away, screen } = play(withTrack(track));
    const wentOff = vi.fn();
    await startCamera(screen, wentOff);
    page.dispatchEvent(new Event('visibilitychange'));
    expect([track.isOn, wentOff.mock.calls.length]).toEqual([true, 0]);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    away.dispatchEvent(new Event('pagehide'));
    expect([track.isOn, wentOff.mock.calls.length, screen.srcObject]).toEqual([false, 1, null]);
  });

  it('is told when the phone takes it away', async () => {
    const track = new Track();
    const { screen } = play(withTrack(track));
    const wentOff = vi.fn();
    await startCamera(screen, wentOff);
    track.dispatchEvent(new Event('ended'));
    expect(wentOff).toHaveBeenCalledOnce();
  });

  it('is let go without a word when the screen is left', async () => {
    const track = new Track();
    const { away, screen } = play(withTrack(track));
    const wentOff = vi.fn();
    const started = await startCamera(screen, wentOff);
    if ('stop' in started) started.stop();
    away.dispatchEvent(new Event('pagehide'));
    expect([track.isOn, wentOff.mock.calls.length]).toEqual([false, 0]);
  });

  it('does not stay on when the video cannot be shown', async () => {
    const track = new Track();
    const fail = () => Promise.reject(new DOMException('', 'AbortError'));
    const { screen } = play(withTrack(track), { play: fail });
    expect(await startCamera(screen, vi.fn())).toEqual({ problem: 'busy' });
    expect(track.isOn).toBe(false);
  });
});

describe('the reader of codes', () => {
  it('is the browser’s own when it reads QR codes', async () => {
    class BarcodeDetector {
      static getSupportedFormats = () => Promise.resolve(['ean_13', 'qr_code']);
      detect = () => Promise.resolve([{ rawValue: 'CD1:A' }, { rawValue: 'CD1:B' }]);
    }
    vi.stubGlobal('BarcodeDetector', BarcodeDetector);
    const reader = await openReader();
    expect(await reader.read({} as ImageBitmap)).toEqual(['CD1:A', 'CD1:B']);
  });

  it('passes on that a picture cannot be looked at yet', async () => {
    class BarcodeDetector {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = () => Promise.reject(new DOMException('', 'InvalidStateError'));
    }
    vi.stubGlobal('BarcodeDetector', BarcodeDetector);
    const reader = await openReader();
    await expect(reader.read({} as ImageBitmap)).rejects.toThrow(DOMException);
  });
});

describe('watching a video', () => {
  const video = { readyState: 4, videoWidth: 640 } as HTMLVideoElement;

  it('tells of a card once while it stays, and again when it comes back later', async () => {
    vi.useFakeTimers();
    const away = Array.from({ length: 30 }, (): string[] => []);
    const seen = [['A'], ['A'], ['A', 'B'], ...away, ['A']];
    const found = vi.fn();
    const read = () => Promise.resolve(seen.shift() ?? []);
    const stop = watchCodes(video, { read }, { found, failed: expect.unreachable });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(found.mock.calls.flat()).toEqual(['A', 'B', 'A']);
    stop();
    seen.push(['C']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(found).toHaveBeenCalledTimes(3);
  });

  it('goes on after a frame that cannot be read', async () => {
    vi.useFakeTimers();
    const found = vi.fn();
    const read = vi.fn().mockRejectedValueOnce(new Error('no frame')).mockResolvedValue(['A']);
    const stop = watchCodes(video, { read }, { found, failed: expect.unreachable });
    await vi.advanceTimersByTimeAsync(1000);
    stop();
    expect(found.mock.calls).toEqual([['A']]);
  });

  it('ends when no frame can be read', async () => {
    vi.useFakeTimers();
    const failed = vi.fn();
    const read = vi.fn().mockRejectedValue(new Error('no reader'));
    watchCodes(video, { read }, { found: expect.unreachable, failed });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([failed.mock.calls.length, read.mock.calls.length]).toEqual([1, 20]);
  });
});

describe('a photograph', () => {
  it('is looked at and let go', async () => {
    const close = vi.fn();
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close }));
    expect(await readPhoto(new Blob(['x']), { read: () => Promise.resolve(['A']) })).toEqual(['A']);
    expect(close).toHaveBeenCalledOnce();
  });

  it('that is no picture is told apart from one without a code', async () => {
    const reader = { read: () => Promise.resolve([]) };
    vi.stubGlobal('createImageBitmap', () =>
      Promise.reject(new DOMException('', 'InvalidStateError')),
    );
    expect(await readPhoto(new Blob(['x']), reader)).toEqual({ problem: 'no_picture' });
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: vi.fn() }));
    expect(await readPhoto(new Blob(['x']), reader)).toEqual([]);
  });
});
