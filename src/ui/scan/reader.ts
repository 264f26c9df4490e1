/** Reads QR codes out of a picture: with what the browser has, or with our own WebAssembly. */

export type Picture = HTMLVideoElement | ImageBitmap;

export interface CodeReader {
  /** Texts of the QR codes in the picture. Rejects when the picture cannot be looked at now. */
  read(picture: Picture): Promise<readonly string[]>;
}

/** Not in every browser, and not in TypeScript's library. */
interface Detector {
  detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}
declare global {
  var BarcodeDetector: DetectorClass | undefined;
}

/** Rejects when the part that reads codes cannot be loaded. */
export async function openReader(): Promise<CodeReader> {
  const detector = await builtInDetector();
  return detector === undefined ? openWasm() : withFallback(detector);
}

async function builtInDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis;
  try {
    const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
    if (BarcodeDetector === undefined || !formats.includes('qr_code')) return undefined;
    return new BarcodeDetector({ formats: ['qr_code'] });
  } catch {
    // It is there by name only.
    return undefined;
  }
}

async function openWasm(): Promise<CodeReader> {
  const { openWasmReader } = await import('./wasm-reader.ts');
  return openWasmReader();
}

/** On Android it may need a service that is not on the phone: that shows only at the first picture. */
function withFallback(detector: Detector): CodeReader {
  let reader: CodeReader = {
    read: async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue),
  };
  return {
    read: async (picture) => {
      try {
        return await reader.read(picture);
      } catch (error) {
        // A video that shows nothing yet is no fault of the detector.
        if (!isOutOfService(error)) throw error;
        reader = await openWasm();
        return reader.read(picture);
      }
    },
  };
}

const isOutOfService = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotSupportedError';
