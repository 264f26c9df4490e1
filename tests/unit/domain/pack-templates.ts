/** The templates that the handbook ships, as the app gets them. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { AgendaTemplate, ChecklistTemplate, Rubric } from '../../../src/domain/template.ts';
import { type Template, templateSchema } from '../../../src/pack/template.ts';

const FOLDER = 'content/cam-nang/templates';

export const templates: readonly Template[] = readdirSync(FOLDER).map((file) => {
  const content: unknown = parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  return v.parse(templateSchema, { ...(content as object), id: file.replace('.yaml', '') });
});

export const agendas: readonly AgendaTemplate[] = templates.flatMap((one) =>
  one.kind === 'agenda' ? [one] : [],
);
export const checklists: readonly ChecklistTemplate[] = templates.flatMap((one) =>
  one.kind === 'checklist' ? [one] : [],
);
export const rubrics: readonly Rubric[] = templates.flatMap((one) =>
  one.kind === 'rubric' ? [one] : [],
);

export function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
}
