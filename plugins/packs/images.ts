/** Width and height of pictures, read from their first bytes. */

export interface PictureFacts {
  readonly type: 'png' | 'jpg' | 'webp';
  readonly width: number;
  readonly height: number;
}

/** Undefined when the bytes are none of the three kinds. */
export function readPicture(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return undefined;
  if (view.getUint32(0) === 0x89504e47) {
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (view.getUint16(0) === 0xffd8) return readJpeg(view);
  return ascii(bytes, 0) === 'RIFF' && ascii(bytes, 8) === 'WEBP'
    ? readWebp(bytes, view)
    : undefined;
}

function readJpeg(view: DataView): PictureFacts | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    // Start of frame: C0 to CF without the tables C4, C8 and CC.
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame)
      return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function readWebp(bytes: Uint8Array, view: DataView): PictureFacts | undefined {
  const size = (width: number, height: number): PictureFacts => ({ type: 'webp', width, height });
  switch (ascii(bytes, 12)) {
    case 'VP8 ':
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return size((view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >> 8) + 1);
    default:
      return undefined;
  }
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
