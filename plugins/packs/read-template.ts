/** Reads `templates/<id>.yaml` and checks that its sums add up. */
import type { Problems } from './problem.ts';
import { templateSchema, type Template, type TemplateOf } from '../../src/pack/template.ts';
import type { ReferenceLists } from './read-reference.ts';
import { parseYaml, type Located } from './yaml-file.ts';

export function readTemplate(
  file: string,
  text: string,
  reference: ReferenceLists,
  problems: Problems,
): Template | undefined {
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const located = parseYaml({ file, text, offset: 0 }, templateSchema, problems, { id });
  if (located === undefined) return undefined;
  checkBasis(located, reference, problems);
  checkIds(located, problems);
  checkSums(located, problems);
  return located.value;
}

function checkBasis(
  { file, value, lineOf }: Located<Template>,
  reference: ReferenceLists,
  problems: Problems,
): void {
  const check = (basis: readonly string[], path: readonly (string | number)[]): void => {
    for (const [index, document] of basis.entries()) {
      if (reference.documentsById.has(document)) continue;
      problems.error(
        file,
        lineOf(...path, 'basis', index),
        `no document '${document}' in reference/documents.yaml`,
      );
    }
  };
  check(value.basis, []);
  if (value.kind !== 'agenda' && value.kind !== 'checklist') return;
  for (const [index, item] of value.items.entries()) check(item.basis, ['items', index]);
}

function checkIds({ file, value, lineOf }: Located<Template>, problems: Problems): void {
  const seen = new Set<string>();
  for (const [list, ids] of idLists(value)) {
    for (const [index, id] of ids.entries()) {
      if (seen.has(id)) problems.error(file, lineOf(list, index), `the id '${id}' is there twice`);
      seen.add(id);
    }
  }
}

function idLists(template: Template): readonly (readonly [string, readonly string[]])[] {
  const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
    items.map(({ id }) => id);
  switch (template.kind) {
    case 'agenda':
    case 'checklist':
      return [['items', ids(template.items)]];
    case 'rubric':
      return [['groups', template.groups.flatMap((group) => [group.id, ...ids(group.items)])]];
    case 'minutes':
      return [['sections', ids(template.sections)]];
    case 'paper-style':
      return [];
    case 'session-kinds':
    case 'attendance-statuses':
    case 'absence-reasons':
      return [['rows', ids(template.rows)]];
  }
}

function checkSums({ file, value, lineOf }: Located<Template>, problems: Problems): void {
  const expect = (
    actual: number,
    wanted: number,
    what: string,
    ...path: readonly (string | number)[]
  ): void => {
    if (actual === wanted) return;
    problems.error(file, lineOf(...path), `${what} add up to ${actual}, not ${wanted}`);
  };
  if (value.kind === 'agenda') {
    const minutes = sum(value.items.map((item) => item.minutes));
    expect(minutes, value.totalMinutes, 'the minutes of the items', 'totalMinutes');
  }
  if (value.kind !== 'rubric') return;
  expect(sum(value.groups.map(({ max }) => max)), value.total, 'the groups', 'total');
  for (const [index, group] of value.groups.entries()) {
    expect(sum(group.items.map(({ max }) => max)), group.max, 'the items', 'groups', index);
  }
  checkLevels(file, value, lineOf, problems);
}

function checkLevels(
  file: string,
  rubric: TemplateOf<'rubric'>,
  lineOf: Located<Template>['lineOf'],
  problems: Problems,
): void {
  for (const [g, group] of rubric.groups.entries()) {
    for (const [i, item] of group.items.entries()) {
      const best = Math.max(0, ...item.levels.map(({ points }) => points));
      if (item.levels.length === 0 || best === item.max) continue;
      const line = lineOf('groups', g, 'items', i);
      problems.error(file, line, `the best level gives ${best} points, not ${item.max}`);
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
