/** Drawn QR codes as a scanner sees them, without a browser: pixels, and PNG files. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { QrCode } from '../../src/ui/qr-code.tsx';

/** The reader's WebAssembly out of its package, as a browser has it from our own origin. */
export async function prepareReader(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasm = await readFile(path);
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasm).buffer },
    fireImmediately: true,
  });
}

/** A grey picture of what is drawn for the text, `scale` pixels a module. */
export function photographOf(text: string, scale: number, onScreen = false): ImageData {
  const { props } = QrCode({ text, label: '', onScreen });
  const [, path] = props.children as readonly { readonly props: { readonly d: string } }[];
  return pixelsOf(String(props.viewBox), path?.props.d ?? '', scale);
}

/** The same of an `<svg>` on a page. */
export const photographed = (svg: Element, scale: number): ImageData =>
  pixelsOf(
    svg.getAttribute('viewBox') ?? '',
    svg.querySelector('path')?.getAttribute('d') ?? '',
    scale,
  );

function pixelsOf(viewBox: string, d: string, scale: number): ImageData {
  const width = Number(viewBox.split(' ')[2]) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = row * width + Number(x) * scale;
      for (let i = from; i < from + Number(length) * scale; i += 1) data.fill(0, i * 4, i * 4 + 3);
    }
  }
  return { data, width, height: width, colorSpace: 'srgb' };
}

/** A picture file, as a screenshot is one. */
export function pngOf({ data, width, height }: ImageData): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
