/** What a document is called against the code in its number: `Kế hoạch` goes with `KH`. */

interface DocumentType {
  readonly code: string;
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

const TYPES: readonly DocumentType[] = [
  { code: 'NQ', vi: ['nghị quyết'], en: ['resolution'] },
  { code: 'CT', vi: ['chỉ thị'], en: ['directive'] },
  { code: 'KL', vi: ['kết luận'], en: ['conclusion'] },
  { code: 'QĐ', vi: ['quyết định', 'quy định'], en: ['decision', 'regulation'] },
  { code: 'QyĐ', vi: ['quy định'], en: ['regulation'] },
  { code: 'QĐi', vi: ['quy định'], en: ['regulation'] },
  { code: 'QC', vi: ['quy chế'], en: ['working regulations'] },
  { code: 'HD', vi: ['hướng dẫn'], en: ['guideline', 'guidelines', 'guidance'] },
  { code: 'TT', vi: ['thông tri', 'thông tư'], en: ['circular'] },
  { code: 'TB', vi: ['thông báo'], en: ['notice'] },
  { code: 'BC', vi: ['báo cáo'], en: ['report'] },
  { code: 'KH', vi: ['kế hoạch'], en: ['plan'] },
  { code: 'CTr', vi: ['chương trình', 'chương trình hành động'], en: ['programme'] },
  { code: 'ĐA', vi: ['đề án'], en: ['scheme'] },
  { code: 'PA', vi: ['phương án'], en: ['plan option'] },
  { code: 'DA', vi: ['dự án'], en: ['project'] },
  { code: 'TTr', vi: ['tờ trình'], en: ['submission'] },
  { code: 'CV', vi: ['công văn'], en: ['official letter'] },
  { code: 'BB', vi: ['biên bản'], en: ['minutes'] },
  { code: 'NĐ', vi: ['nghị định'], en: ['decree'] },
];

const WORDS = TYPES.flatMap(({ vi, en }) => [...vi, ...en]).sort((a, b) => b.length - a.length);
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${WORDS.join('|')})(?:\\s+(?:số|No\\.?|number))?\\s*$`,
  'iu',
);

/**
 * The word right before a number, when it names another type than the code does
 * (`Kết luận số` before `72-KH/TW`). Undefined when they agree or no such word is there.
 */
export function disagreeingWord(before: string, code: string): string | undefined {
  const word = BEFORE.exec(before)?.[1];
  const type = TYPES.find((candidate) => candidate.code === code);
  if (word === undefined || type === undefined) return undefined;
  return [...type.vi, ...type.en].includes(word.toLowerCase()) ? undefined : word;
}
