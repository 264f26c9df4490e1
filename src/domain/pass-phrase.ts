/** Words that lock a file: easy to write down and to type, different even without their marks. */
import { fold } from './fold.ts';

/** 256 of them: each is eight bits. */
const WORDS: readonly string[] = `
  anh ao biển bàn bánh bão bèo bình bí bò bóng bút băng bơi bước bưởi bạc bắp bến bếp bột cam cao
  cau chai chanh chim chiêng chiều cho chum chuông chuối chè chép chín chùa chăn chổi con cuốc
  cành cá cát cây cò cói công cơm cọc củi cừu cửa dao diều dây dòng dưới dầu dế dứa ghe gió giường
  giấy giếng gà gương gạch gạo gấu gốm gỗ hoa hàng hành hè hòn hương hươu hạt hến hồ hồng kem kho
  khoai khung khói khóm khăn khế khỉ kim kén kéo kê kính lan lau len lim làng lành lá lông lúa
  lưng lươn lưới lạc lều lọ lợn mo muối muỗng mái mây mèo mía mít móng măng mũ mưa mận mộc mực nai
  nem ngan ngà ngày ngói ngô ngựa nho nhà nhãn nhện nhịp non nong núi nơ nước nấm nắng nến nếp nồi
  ong phao phim phà phấn phố quay quê quýt quạt quả rau ria ruộng rèm rìu rùa rạ rắn rồng rổ rừng
  sao sen sung suối sáng sáp sân sâu sóc sóng sơn sắt sếu sứ sữa tay tem than thang thau thu
  thuyền thác thìa thóc thông thước thảm thỏ tim tiêu tiền tranh tre tràm trán trâu trúc trăng
  trưa trống trời trứng tuyết tàu táo tôm tường tằm tỏi voi vàng ván võng vườn vải vẹt vẽ vịt vở
  xanh xe xoan xoài xuân xuồng xôi yến én đi đàn đá đèn đêm đò đường đất đồi ấm ếch ốc ổi
`
  .trim()
  .split(/\s+/);

/** Nine words are 72 bits: out of reach of those who try them all. */
export const PHRASE_WORDS = 9;

/** @param random as many random bytes as asked for */
export const newPhrase = (random: (bytes: number) => Uint8Array): string =>
  Array.from(random(PHRASE_WORDS), (byte) => WORDS[byte] ?? '').join(' ');

const KNOWN: ReadonlySet<string> = new Set(WORDS.map(fold));

/** The words of a phrase that was typed, without marks. */
export const phraseWords = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/**
 * - `short`: has fewer words than are safe; `unknown`: has a word that is none of ours, so a slip
 */
export type PhraseFault = 'short' | 'unknown';

/** Undefined when it can lock a file. */
export function phraseFault(text: string): PhraseFault | undefined {
  const words = phraseWords(text);
  if (words.some((word) => !KNOWN.has(word))) return 'unknown';
  return words.length < PHRASE_WORDS ? 'short' : undefined;
}

/** Whether both say the same. */
export const isSamePhrase = (one: string, other: string): boolean =>
  phraseWords(one).join() === phraseWords(other).join();
