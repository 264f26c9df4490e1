import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CameraProblem, type CameraStart, startCamera } from './camera.ts';
import { type CodeReader, openReader } from './reader.ts';
import { type Pace, watchCodes } from './watch.ts';

/** `off`: the phone or another app took the camera. `unreadable`: it is there, but codes cannot be read. */
export type ScannerState = 'starting' | 'on' | 'off' | 'unreadable' | CameraProblem;

export interface Scanner {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: ScannerState;
  readonly retry: () => void;
}

/** Where pictures come from and what reads them. */
export interface Eyes {
  readonly start: (video: HTMLVideoElement, wentOff: () => void) => Promise<CameraStart>;
  readonly open: () => Promise<CodeReader>;
}

const CAMERA: Eyes = { start: startCamera, open: openReader };

/** Scans while its screen is there. */
export function useScanner(
  found: (text: string) => void,
  { pace, eyes = CAMERA }: { readonly pace?: Pace; readonly eyes?: Eyes | undefined } = {},
): Scanner {
  const video = useRef<HTMLVideoElement>(null);
  const state = useSignal<ScannerState>('starting');
  const attempt = useSignal(0);
  const latest = useRef(found);
  latest.current = found;
  const number = attempt.value;
  useEffect(() => {
    const host = video.current;
    const tell = (text: string) => latest.current(text);
    return host === null ? undefined : scan(host, state, tell, eyes, pace);
  }, [number, state, eyes, pace]);
  useEffect(() => {
    const comeBack = () => {
      if (!document.hidden && state.peek() === 'off') attempt.value += 1;
    };
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, [attempt, state]);
  return {
    video,
    state: state.value,
    retry: () => {
      attempt.value += 1;
    },
  };
}

/** Returns what ends it. */
function scan(
  video: HTMLVideoElement,
  state: Signal<ScannerState>,
  found: (text: string) => void,
  eyes: Eyes,
  pace: Pace | undefined,
): () => void {
  const stops: (() => void)[] = [];
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const stop of stops.splice(0)) stop();
  };
  const endAs = (last: ScannerState) => {
    end();
    state.value = last;
  };
  const begin = async () => {
    state.value = 'starting';
    const camera = await eyes.start(video, () => endAs('off'));
    if ('problem' in camera) {
      if (!isOver) endAs(camera.problem);
      return;
    }
    // The screen was left while the phone asked for permission.
    if (isOver) {
      camera.stop();
      return;
    }
    stops.push(camera.stop);
    const reader = await tryToOpen(eyes);
    if (isOver) return;
    if (reader === undefined) {
      endAs('unreadable');
      return;
    }
    stops.push(watchCodes(video, reader, { found, failed: () => endAs('unreadable') }, pace));
    state.value = 'on';
  };
  void begin();
  return end;
}

/** Undefined where this browser cannot read codes at all. */
export const tryToOpen = ({ open }: Pick<Eyes, 'open'> = CAMERA): Promise<CodeReader | undefined> =>
  open().catch(() => undefined);
