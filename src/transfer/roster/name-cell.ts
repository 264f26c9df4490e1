/** Reads what is written where a name should be. */
import type { MemberType } from '../../domain/member/standing.ts';
import { proposeCapitals } from '../../domain/names.ts';
import { readListedName } from '../../domain/names-list.ts';
import type { Role } from '../../domain/people-order.ts';
import type { RowWarning } from './preview.ts';
import { cellText, readMemberType, readRole, withoutNumbers } from './values.ts';

export interface NameCell {
  /** Empty when nothing of it can be a name. */
  readonly name: string;
  readonly role?: Role;
  readonly memberType?: MemberType;
  readonly nickname?: string;
  readonly warnings: readonly RowWarning[];
}

interface Found {
  role?: Role;
  memberType?: MemberType;
  nickname?: string;
  readonly warnings: RowWarning[];
}

const LONGEST_NAME = 80;
const MOST_WORDS = 8;

/** `1. Đ/c Nguyễn Văn Đồng (Hai Đồng) – Bí thư`: name, nickname, office, and what was taken off. */
export function readNameCell(cell: string): NameCell {
  const found: Found = { warnings: [] };
  const marked = readListedName(cellText(cell));
  const { text, found: numbers } = withoutNumbers(marked.name);
  if (numbers) found.warnings.push({ code: 'number_removed' });
  const [outside, ...inside] = splitBrackets(text);
  const { name: listed, title = marked.title } = readListedName(outside);
  if (title !== undefined) found.warnings.push({ code: 'title_removed', text: title });
  const [first = '', ...behind] = listed.split(/\s*[,;:|]\s*|\s+[-–—]+(?:\s+|$)/u);
  for (const aside of behind) takeAside(aside, found);
  for (const aside of inside) takeAside(aside, found, 'in brackets');
  const name = first.replace(/[\s.,;:*_–—-]+$/u, '');
  return { ...found, name: isNameLike(name) ? name : '', warnings: warningsOf(name, found) };
}

/** The text outside brackets, then what stands inside them. */
function splitBrackets(text: string): readonly [string, ...string[]] {
  const inside: string[] = [];
  const outside = text.replace(/(?!^)[([{]([^)\]}]*)[)\]}]/gu, (_, aside: string) => {
    inside.push(aside);
    return ' ';
  });
  return [outside, ...inside];
}

const ALSO_KNOWN =
  /^(?:tức|tên thường gọi|thường gọi(?: là)?|tên gọi khác|bí danh|biệt danh)\s*:?\s*/iu;
/** Up to three words: `Hai Đồng`. */
const NICKNAME = /^\p{Lu}[\p{L}\p{M}'’]*(?: [\p{L}\p{M}'’]+){0,2}$/u;

function takeAside(written: string, found: Found, where?: 'in brackets'): void {
  const text = written.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const [role, memberType] = [readRole(text), readMemberType(text)];
  if (role !== undefined) found.role ??= role;
  if (memberType !== undefined) found.memberType ??= memberType;
  if (role !== undefined || memberType !== undefined) return;
  const nickname = text.replace(ALSO_KNOWN, '');
  const isMeant = where === 'in brackets' || nickname !== text;
  if (isMeant && NICKNAME.test(nickname)) found.nickname ??= nickname;
  else found.warnings.push({ code: 'text_left_out', text });
}

/** Letters, not too many of them, and no address of a page or of mail. */
export function isNameLike(text: string): boolean {
  const words = text.split(' ');
  return (
    /\p{L}/u.test(text) &&
    text.length <= LONGEST_NAME &&
    words.length <= MOST_WORDS &&
    !/[@<>=]|:\/\//.test(text)
  );
}

function warningsOf(name: string, { warnings }: Found): readonly RowWarning[] {
  const more: RowWarning[] = [];
  if (/\p{L}[?\ufffd]|[?\ufffd]\p{L}/u.test(name)) more.push({ code: 'letter_lost' });
  const capitals = proposeCapitals(name);
  if (capitals !== undefined) more.push({ code: 'capitals', text: capitals });
  if (!/^[\p{L}\p{M}'’.\- ?\ufffd]+(?: ?\d{1,2})?$/u.test(name)) more.push({ code: 'odd_name' });
  return [...warnings, ...more];
}
