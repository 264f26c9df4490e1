/** A template as a table or list inside an article. */
import type { Block, Inline, Lang, Localized } from '../../src/pack/format.ts';
import type { Template, TemplateOf } from '../../src/pack/template.ts';
import { WORDS } from '../../src/pack/archive/page-words.ts';

type Shape =
  | Omit<Extract<Block, { type: 'table' }>, 'id'>
  | Omit<Extract<Block, { type: 'list' }>, 'id'>;
type Cell = Inline[];

/** Every kind of template has one form; a new kind is a type error here. */
export function templateShape(template: Template, lang: Lang): Shape {
  switch (template.kind) {
    case 'agenda':
      return agendaShape(template, lang);
    case 'checklist':
      return list(template.items.map((item) => checklistItem(item, lang)));
    case 'rubric':
      return rubricShape(template, lang);
    case 'minutes':
      return minutesShape(template, lang);
    case 'paper-style':
      return paperStyleShape(template, lang);
    case 'session-kinds':
      return sessionKindsShape(template, lang);
    case 'attendance-statuses':
      return statusesShape(template, lang);
    case 'absence-reasons':
      return list(template.rows.map(({ name, note }) => [withNote(name, note, lang)]));
  }
}

function agendaShape({ items, totalMinutes }: TemplateOf<'agenda'>, lang: Lang): Shape {
  const words = WORDS[lang];
  const rows: Cell[][] = [];
  let phase: string | undefined;
  for (const item of items) {
    if (item.phase[lang] !== phase) {
      phase = item.phase[lang];
      rows.push([strong(phase), [], []]);
    }
    const who = item.who?.[lang] ?? '';
    rows.push([
      [withNote(item.title, item.note, lang)],
      text(who),
      [item.minutes === 0 ? '–' : String(item.minutes)],
    ]);
  }
  rows.push([strong(words.total), [], strong(String(totalMinutes))]);
  return table([words.step, words.who, words.minutesHead], rows);
}

function checklistItem(item: TemplateOf<'checklist'>['items'][number], lang: Lang): Cell {
  const when = [
    ...(item.daysBefore === undefined ? [] : [WORDS[lang].daysBefore(item.daysBefore)]),
    ...(item.daysAfter === undefined ? [] : [WORDS[lang].daysAfter(item.daysAfter)]),
  ];
  const details = [...(item.who === undefined ? [] : [item.who[lang]]), ...when];
  const title = withNote(item.title, item.note, lang);
  return [details.length === 0 ? title : `${title} – ${details.join(', ')}`];
}

function rubricShape(rubric: TemplateOf<'rubric'>, lang: Lang): Shape {
  const words = WORDS[lang];
  const rows: Cell[][] = [];
  for (const group of rubric.groups) {
    rows.push([strong(`${group.id}. ${group.title[lang]}`), strong(String(group.max))]);
    const [only, another] = group.items;
    // A single item of the group's own name would only say it twice.
    if (another === undefined && only?.title[lang] === group.title[lang]) continue;
    for (const item of group.items) {
      const levels = item.levels.map(({ when, points }) => `${when[lang]}: ${points}`).join('; ');
      const title = withNote(item.title, item.note, lang);
      const shown = `${item.id}. ${title}${levels === '' ? '' : ` (${levels})`}`;
      rows.push([[shown], [String(item.max)]]);
    }
  }
  rows.push([strong(words.total), strong(String(rubric.total))]);
  for (const { name, from } of rubric.classes) {
    rows.push([[`${words.classIs} ${name[lang]}`], [words.atLeast(from)]]);
  }
  return table([words.criterion, words.points], rows);
}

function minutesShape(minutes: TemplateOf<'minutes'>, lang: Lang): Shape {
  const rows: Cell[][] = [[strong(minutes.heading[lang]), []]];
  for (const section of minutes.sections) {
    for (const [index, line] of section.lines.entries()) {
      const head = index === 0 ? strong(`${section.number}. ${section.title[lang]}`) : [];
      rows.push([head, text(line[lang])]);
    }
  }
  const { left, right } = minutes.signatures;
  rows.push([[], text(minutes.closing[lang])]);
  rows.push([[], [`${left[lang]} – ${right[lang]}`]]);
  return table([WORDS[lang].section, WORDS[lang].contents], rows);
}

function paperStyleShape(
  { page, font, sizes, note }: TemplateOf<'paper-style'>,
  lang: Lang,
): Shape {
  const { width, height, top, bottom, left, right } = page;
  return list([
    text(`${width} × ${height} mm`),
    text(`↑ ${top} mm, ↓ ${bottom} mm, ← ${left} mm, → ${right} mm`),
    text(`${font}, ${sizes.body} pt`),
    text(note?.[lang] ?? ''),
  ]);
}

function sessionKindsShape({ rows }: TemplateOf<'session-kinds'>, lang: Lang): Shape {
  const words = WORDS[lang];
  return table(
    [words.kind, words.rhythm, words.minMinutes],
    rows.map(({ name, rhythm, minMinutes, note }) => [
      [withNote(name, note, lang)],
      text(rhythm[lang]),
      minMinutes === null ? [] : [String(minMinutes)],
    ]),
  );
}

function statusesShape({ rows }: TemplateOf<'attendance-statuses'>, lang: Lang): Shape {
  const words = WORDS[lang];
  return table(
    [words.status, words.short, words.present, words.inBase],
    rows.map(({ name, symbol, short, present, inBase, note }) => [
      [`${symbol} ${withNote(name, note, lang)}`],
      [short],
      [present ? words.yes : words.no],
      [inBase ? words.yes : words.no],
    ]),
  );
}

function withNote(title: Localized, note: Localized | undefined, lang: Lang): string {
  return note === undefined ? title[lang] : `${title[lang]}. ${note[lang]}`;
}

function list(items: Cell[]): Shape {
  return { type: 'list', ordered: false, items };
}

function table(head: readonly string[], rows: Cell[][]): Shape {
  return { type: 'table', head: head.map((word) => [word]), rows };
}

function strong(words: string): Cell {
  return [{ type: 'strong', children: [words] }];
}

function text(words: string): Cell {
  return words === '' ? [] : [words];
}
