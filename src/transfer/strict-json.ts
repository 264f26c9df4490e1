/** JSON from outside: nothing that could harm gets past it, and all text is NFC. */

/** Deeper than anything of ours; some parsers recurse. */
const DEPTH = 64;
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

/** The value, or undefined when it is no sound JSON: too deep, forbidden keys, numbers without end, half letters. */
export function parseStrictJson(bytes: Uint8Array): unknown {
  if (isTooDeep(bytes)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text, checked);
  } catch {
    // Not UTF-8, not JSON, or refused by `checked`.
    return undefined;
  }
}

function checked(key: string, value: unknown): unknown {
  if (FORBIDDEN.has(key)) throw new TypeError(key);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(key);
  if (typeof value !== 'string') return value;
  if (HALF_LETTER.test(value)) throw new TypeError(key);
  return value.normalize('NFC');
}

/** A surrogate without its other half; `u` takes whole pairs for one letter. */
const HALF_LETTER = /\p{Surrogate}/u;

/** Looks before parsing. Brackets within strings do not count. */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
    if (depth > DEPTH) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
