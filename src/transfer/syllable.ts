/** Tells whether a word is spelt like a Vietnamese syllable, to find text in old encodings. */

/** Vowels that end in a glide take no consonant behind them. */
const SYLLABLE = new RegExp(
  '^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:' +
    '(?:oai|oao|oay|oeo|uao|uây|uôi|uya|uyu|ươi|ươu|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu)|' +
    '(?:uyê|iê|oa|oă|oe|oo|uâ|uê|uô|uơ|uy|ươ|yê|[aăâeêioôơuưy])(ch|ng|nh|[cmnpt])?)$',
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Syllables that end in a stop have the tone sắc or nặng. */
const STOP_TONES = ['\u0301', '\u0323'];

export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  const match = SYLLABLE.exec(letters.replace(TONES, '').normalize('NFC'));
  if (match === null || tones.length > 1) return false;
  const [, end = ''] = match;
  return !['c', 'ch', 'p', 't'].includes(end) || STOP_TONES.includes(tones[0] ?? '');
}
