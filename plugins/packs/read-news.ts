/** The sentences of the update bar, newest first. */
import { readText, type ContentFiles } from './content-files.ts';
import type { Problems } from './problem.ts';
import { newsSchema, type NewsEntry } from './schemas.ts';
import { parseYaml } from './yaml-file.ts';

export const NEWS = 'news.yaml';

/** All entries; none when there is a mistake, which is reported. */
export function readNews(files: ContentFiles, problems: Problems): readonly NewsEntry[] {
  const text = readText(files, NEWS, problems);
  const list = parseYaml({ file: NEWS, text, offset: 0 }, newsSchema, problems);
  if (list === undefined) return [];
  for (const [index, { day }] of list.value.entries()) {
    const above = list.value[index - 1]?.day ?? day;
    if (day > above)
      problems.error(
        NEWS,
        list.lineOf(index),
        `${day} is below ${above}: the newest stands on top`,
      );
  }
  return list.value;
}
