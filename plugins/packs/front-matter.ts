/** Splits a Markdown file into the YAML between its `---` lines and the body below. */
import type { YamlText } from './yaml-file.ts';
import type { Problems } from './problem.ts';

export interface SplitFile {
  readonly front: YamlText;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly bodyOffset: number;
}

export function splitFrontMatter(
  file: string,
  text: string,
  problems: Problems,
): SplitFile | undefined {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    problems.error(file, 1, "the file begins with front matter between two lines of '---'");
    return undefined;
  }
  return {
    front: { file, text: lines.slice(1, end).join('\n'), offset: 1 },
    body: lines.slice(end + 1).join('\n'),
    bodyOffset: end + 1,
  };
}
