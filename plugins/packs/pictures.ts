/** The images of a pack, read once each. */
import type { ContentFiles } from './content-files.ts';
import { sha256 } from './hash.ts';
import { readPicture } from './images.ts';

interface Picture {
  /** `o/<sha256>.<ext>` */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface Pictures {
  /** @throws never; gives the reason as text when the picture cannot be used */
  open(path: string): Picture | string;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export function createPictures(pack: string, files: ContentFiles): Pictures {
  const opened = new Map<string, Picture | string>();
  const bytes = new Map<string, Uint8Array>();
  const read = (path: string): Picture | string => {
    const content = files.get(`${pack}/${path}`);
    if (content === undefined) return `no image ${pack}/${path}`;
    const facts = readPicture(content);
    if (facts === undefined) return `${path} is not a PNG, JPEG or WebP`;
    const src = `o/${sha256(content)}.${facts.type}`;
    bytes.set(src, content);
    return { src, width: facts.width, height: facts.height };
  };
  return {
    bytes,
    open(path) {
      const known = opened.get(path) ?? read(path);
      opened.set(path, known);
      return known;
    },
  };
}
