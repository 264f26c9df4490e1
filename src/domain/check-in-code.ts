/**
 * What the QR code on a member's card says: a random code, and nothing about the person. The name stands on the card
 * in letters only.
 */
import { lastOf } from './last-of.ts';

/** Letters and figures that nobody confuses, as in ULIDs. */
const CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/;

const PREFIX = 'CD';
const VERSION = 1;

/** `CD1:` the code, a check character. Capitals and figures make the smallest QR codes. */
const PAYLOAD = /^CD(\d+):([0-9A-Z]+)([0-9A-Z])$/;

export type CheckInProblem =
  /** Some other QR code. */
  | 'not_ours'
  /** A card of a later version of the app. */
  | 'newer'
  /** Ours, but a letter is wrong. */
  | 'damaged';

export type CheckInReading = { readonly code: string } | { readonly problem: CheckInProblem };

/** The code of a member: the random part of the key, 80 bits. Throws a RangeError for a key that is no ULID. */
export function checkInCodeOf(memberKey: string): string {
  const code = memberKey.slice(-16);
  if (memberKey.length !== 26 || !CODE.test(code)) throw new RangeError('not a ULID');
  return code;
}

/** The code kept with a member, or the one of the key; undefined where records from elsewhere have neither. */
export function cardCode({
  key,
  checkInCode = key.slice(-16),
}: {
  readonly key: string;
  readonly checkInCode?: string | undefined;
}): string | undefined {
  return [checkInCode, key.slice(-16)].find((code) => CODE.test(code));
}

/** What is drawn as a QR code. Throws a RangeError for a code that is not one. */
export function printCheckInCode(code: string): string {
  if (!CODE.test(code)) throw new RangeError('not a check-in code');
  const body = `${PREFIX}${VERSION}:${code}`;
  return body + checkCharacter(body);
}

/** What a scanner read. Small letters and spaces around are taken as they come. */
export function readCheckInCode(scanned: string): CheckInReading {
  const text = scanned.trim().toUpperCase();
  const match = PAYLOAD.exec(text);
  if (match === null)
    return { problem: text.startsWith(PREFIX + VERSION) ? 'damaged' : 'not_ours' };
  const [, version, code = ''] = match;
  if (Number(version) > VERSION) return { problem: 'newer' };
  const isWhole =
    Number(version) === VERSION &&
    CODE.test(code) &&
    checkCharacter(text.slice(0, -1)) === lastOf(text);
  return isWhole ? { code } : { problem: 'damaged' };
}

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO 7064 MOD 37,36: finds every single wrong character. */
function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const value = CHARACTERS.indexOf(character);
    if (value === -1) continue;
    const sum = (product + value) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return CHARACTERS[(37 - product) % 36] ?? '';
}
