/** Finds text that was typed with the fonts of the nineties, or spoilt on its way. */
import { isSyllable } from './syllable.ts';

export type Legacy = 'tcvn3' | 'vni' | 'garbled';

/** TCVN3 (fonts named .Vn…): one byte a letter, seen as Western letters. */
const TCVN3 = pairs(
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đ' +
    'µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßò' +
    'áỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ',
);

/** VNI: a vowel and a sign behind it; a few letters stand for themselves. */
const VNI_SIGNS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const VNI_LETTERS = pairs('ñđôơöưæỉóĩòịîỵ');
const VNI_PAIR = new RegExp(`([aeouyôö])([${Object.keys(VNI_SIGNS).join('')}])`, 'g');
const VNI_LETTER = /[ñôöæóòî]/g;

/** The first two bytes of UTF-8 for Vietnamese letters, read as Western ones: `á»`, `Ã¡`, `Ä‘`, `Æ°`. */
const GARBLED =
  /áº|á»|Ã[\u0080-\u00bf]|Ä[\u0082\u0083\u0090\u0091\u201a\u0192\u2018]|Æ[\u00a0\u00a1\u00af\u00b0]/;

/**
 * What a text is written in, when it is not Unicode as it should be; undefined for good text.
 * It asks which reading makes more Vietnamese words, so that a foreign name is no reason to refuse a list.
 * Give it the text before it is normalised: normalising turns some of these signs into đ.
 */
export function findLegacy(text: string): Legacy | undefined {
  if (GARBLED.test(text)) return 'garbled';
  // A sign alone, `§` or `×`, is no word.
  const words = text
    .split(/[\s,;:.()/"'–-]+/)
    .filter((word) => /[^\x20-\x7f]/.test(word) && word.length > 1);
  const tcvn3 = gain(words, fromTcvn3);
  const vni = gain(words, fromVni);
  if (tcvn3 <= 0 && vni <= 0) return undefined;
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}

/** Whether a text without doubt about its words is Vietnamese: for bytes that name no encoding. */
export function looksVietnamese(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => /[^\x20-\x7f]/.test(word));
  return words.filter(isSyllable).length > words.length / 2;
}

/** How many more words are Vietnamese when read another way. */
function gain(words: readonly string[], read: (word: string) => string): number {
  let sum = 0;
  for (const word of words) {
    const other = read(word);
    sum += Number(other !== word && isSyllable(other)) - Number(isSyllable(word));
  }
  return sum;
}

/** Capitals are letters of their own here: `Ç` is ầ, `ç` is ỗ. */
const fromTcvn3 = (word: string): string =>
  Array.from(word, (letter) => TCVN3.get(letter) ?? (letter > '\u007f' ? '\ufffd' : letter)).join(
    '',
  );

/** Signs first, then the letters that stand for themselves. */
function fromVni(word: string): string {
  const marked = word
    .toLowerCase()
    .replace(VNI_PAIR, (_, vowel: string, sign: string) => `${vowel}${VNI_SIGNS[sign] ?? ''}`);
  return marked.replace(VNI_LETTER, (letter) => VNI_LETTERS.get(letter) ?? letter).normalize('NFC');
}

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = Array.from(text);
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters[i] ?? '', letters[i + 1] ?? '');
  return map;
}
