/** Reads QR codes with ZXing. Loaded only where the browser has no reader of its own. */
import {
  prepareZXingModule,
  purgeZXingModule,
  type ReaderOptions,
  readBarcodes,
} from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { CodeReader, Picture } from './reader.ts';

const OPTIONS: ReaderOptions = { formats: ['QRCode'], maxNumberOfSymbols: 8 };

/** Longest sides in pixels: enough for a card held before the camera, then for one far away in a photograph. */
const CLOSE = 1280;
const FAR = 2560;

/** By itself it would ask a server of somebody else for the file. */
const OURS = { locateFile: () => wasm };

/** Rejects when the file cannot be had or the browser refuses it. */
export async function openWasmReader(): Promise<CodeReader> {
  try {
    await prepareZXingModule({ overrides: OURS, fireImmediately: true });
  } catch (error) {
    // Else the next attempt would get this answer again.
    purgeZXingModule();
    throw error;
  }
  return { read };
}

async function read(picture: Picture): Promise<readonly string[]> {
  const texts = await readAt(picture, CLOSE);
  const isLarger = Math.max(...sizeOf(picture)) > CLOSE;
  const isStill = picture instanceof ImageBitmap;
  return texts.length === 0 && isStill && isLarger ? readAt(picture, FAR) : texts;
}

const readAt = (picture: Picture, longest: number): Promise<readonly string[]> =>
  textsIn(pixelsOf(picture, longest));

/** Texts of the codes in pixels, or in a PNG or JPEG file; once ZXing is there. */
export async function textsIn(picture: ImageData | Uint8Array): Promise<readonly string[]> {
  const found = await readBarcodes(picture, OPTIONS);
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}

const sizeOf = (picture: Picture): readonly [number, number] =>
  picture instanceof ImageBitmap
    ? [picture.width, picture.height]
    : [picture.videoWidth, picture.videoHeight];

/** One canvas for all pictures: a new one for each frame of a video fills an old phone's memory. */
let canvas: HTMLCanvasElement | undefined;

function pixelsOf(picture: Picture, longest: number): ImageData {
  const [width, height] = sizeOf(picture);
  const scale = Math.min(1, longest / Math.max(width, height));
  canvas ??= document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
