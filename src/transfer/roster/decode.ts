/** Bytes of a text file to text, or the reason why its letters cannot be trusted. */
import { decodeUnicode, hasControlSigns, oldEncoding } from '../unicode.ts';
import type { Refusal } from './preview.ts';

/** Text as it stands in the file, not normalised; old encodings and other kinds of file are refused. */
export function decodeText(bytes: Uint8Array): string | Refusal {
  const text = decodeUnicode(bytes);
  if (text === undefined) return { refused: oldEncoding(bytes) };
  if (hasControlSigns(text)) return { refused: 'unknown_kind' };
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head|div)\b/i.test(text)) {
    return { refused: 'web_page' };
  }
  return text;
}
