const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id that sorts by the time it was made.
 * @param now milliseconds since 1970
 * @param random 16 random bytes
 */
export function ulid(now: number, random: Uint8Array): string {
  let time = '';
  let rest = Math.max(0, Math.trunc(now));
  while (time.length < 10) {
    time = DIGITS.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  return time + Array.from(random.subarray(0, 16), (byte) => DIGITS.charAt(byte % 32)).join('');
}
