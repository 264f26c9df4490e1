/** Made-up Vietnamese text: the same seed gives the same words on every machine. */

export type Random = () => number;

/** Mulberry32: small, fast and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, all: readonly T[]): T {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

const list = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

const WHO = list(
  'chi bộ, đảng ủy xã, ban chi ủy, bí thư chi bộ, đảng viên trẻ, hội phụ nữ, đoàn thanh niên, tổ dân phố, trưởng thôn, ban công tác mặt trận, hội nông dân, cựu chiến binh, người có uy tín, cán bộ xã, tổ tự quản, bà con trong thôn, hợp tác xã, trường tiểu học, trạm y tế, công an xã',
);
const DOES = list(
  'rà soát, phân công, hướng dẫn, kiểm tra, giám sát, vận động, tổng kết, biểu dương, nhắc nhở, đăng ký, bàn bạc, chuẩn bị, thống nhất, theo dõi, lắng nghe, giải thích, triển khai, duy trì, góp ý, ghi chép, điều chỉnh, hỗ trợ',
);
const WHAT = list(
  'phần việc được giao, buổi sinh hoạt chuyên đề, tuyến đường liên thôn, hộ khó khăn, kế hoạch tháng, nghị quyết quý trước, mô hình trồng cây ăn trái, nguồn vốn vay, việc dọn vệ sinh, ý kiến của người dân, hồ sơ thủ tục, lớp bồi dưỡng, công trình nước sạch, quỹ khuyến học, phong trào thi đua, tổ hợp tác, việc hiến đất làm đường, đèn chiếu sáng, nhà văn hóa, kênh mương nội đồng, sổ biên bản, tài liệu học tập',
);
const HOW = list(
  'theo từng nhóm hộ, trước ngày họp, bằng việc làm cụ thể, ngay từ đầu năm, sau mùa thu hoạch, với thời hạn rõ ràng, trên tinh thần tự nguyện, khi có ý kiến trái chiều, tại nhà văn hóa thôn, trong từng tháng, cùng các đoàn thể, theo quy định, ở từng khu dân cư, vào buổi tối, qua loa truyền thanh, từ những việc nhỏ',
);
const WHY = list(
  'nên việc chung chạy hơn, để ai cũng nắm được, vì bà con còn băn khoăn, nhờ vậy nhiều việc xong sớm, nhưng vẫn còn chỗ chưa đều, do thời tiết không thuận, để lần sau làm tốt hơn, và được đa số đồng tình, tuy kinh phí còn hạn chế, bởi người làm gương đi trước',
);
const OPENINGS = list(
  'Trong năm, Theo báo cáo, Qua trao đổi, Ở nhiều nơi, Từ thực tế, Thời gian tới, Bên cạnh đó, Đáng chú ý, Những tháng đầu năm, Sau hội nghị, Tại cuộc họp, Đến nay',
);
const FAMILY = list(
  'Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý',
);
const MIDDLE = list('Văn, Thị, Hữu, Đức, Ngọc, Quang, Thanh, Minh, Kim, Xuân, Bá, Công, Thúy, Như');
const GIVEN = list(
  'An, Bình, Cường, Dung, Đào, Giang, Hạnh, Hòa, Hương, Khánh, Lan, Liêm, Mai, Nghĩa, Oanh, Phúc, Quyên, Sơn, Tâm, Thủy, Trọng, Tuyết, Út, Vân, Xuyến, Yến',
);

/** A person's name; of some 6,000 there are few twins. */
export function personName(random: Random): string {
  return `${pick(random, FAMILY)} ${pick(random, MIDDLE)} ${pick(random, GIVEN)}`;
}

/** A place that nobody has heard of, of three made-up syllables. */
export function placeName(random: Random): string {
  const onset = list('B, Ch, D, Đ, G, H, Kh, L, M, Ng, Nh, Ph, Qu, S, T, Th, Tr, V, X');
  const rhyme = list('ang, âm, iên, oa, ức, ùng, ội, ẻo, ước, ành, ên, óc, ụy, ơn, ải');
  const syllable = (): string => pick(random, onset) + pick(random, rhyme);
  return `${syllable()} ${syllable()}`;
}

export function sentence(random: Random): string {
  const words = [
    ...(random() < 0.4 ? [`${pick(random, OPENINGS)},`] : []),
    pick(random, WHO),
    pick(random, DOES),
    pick(random, WHAT),
    pick(random, HOW),
    ...(random() < 0.6 ? [pick(random, WHY)] : []),
  ].join(' ');
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}.`;
}
