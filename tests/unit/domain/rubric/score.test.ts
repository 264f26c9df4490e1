import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../../src/domain/rubric/measure.ts';
import { classOf, scoreOf } from '../../../../src/domain/rubric/score.ts';
import {
  choose,
  chooseRubric,
  freezeScore,
  noScore,
  readScore,
} from '../../../../src/domain/rubric/score-record.ts';
import { templatesFor } from '../../../../src/domain/template.ts';
import { named, rubrics } from '../pack-templates.ts';
import { written } from '../write-record.ts';
import { rubric, measured, sheet } from './scored-session.ts';

const ref = { group: 'g1', key: 's1' };

describe('the classes of a score sheet', () => {
  it.each([
    [90, 'tot'],
    [89.99, 'kha'],
    [70, 'kha'],
    [69.9, 'trung-binh'],
    [50, 'trung-binh'],
    [49.9, 'kem'],
    [0, 'kem'],
    [100, 'tot'],
  ])('%d points are %s', (score, id) => {
    expect(classOf(rubric, score)?.id).toBe(id);
  });
});

describe('a score sheet', () => {
  const judged = rubric.groups
    .flatMap(({ items }) => items)
    .filter(({ input }) => input !== 'auto')
    .map(({ id, max }) => [id, { points: max }] as const);
  const withoutTheme = judged.filter(([id]) => id !== '4.3');

  it('counts what is not judged as nothing and says how many these are', () => {
    expect(sheet().open).toBe(withoutTheme.length);
    expect(sheet({}, withoutTheme).open).toBe(0);
  });

  it('gives full marks for the theme in a month without one', () => {
    expect(sheet({}, withoutTheme)).toMatchObject({
      points: 100,
      omittedMax: 5,
      omittedRule: 'full',
      class: { id: 'tot' },
    });
  });

  it('scales the rest up where the group chose that', () => {
    const session = measured({ tasks: { done: 4, due: 10 } });
    const scaled = scoreOf(rubric, {
      kind: 'thuong_ky',
      measures: measuresOf(session),
      choices: new Map(withoutTheme),
      count: session.count,
      omittedRule: 'rescale',
    });
    expect(scaled.points).toBeCloseTo((75 * 100) / 95, 10);
    expect(scaled.omittedRule).toBe('rescale');
  });

  it('asks for the theme when it was held, or when a person judges it', () => {
    expect(sheet({}, withoutTheme, 'ket_hop')).toMatchObject({
      points: 95,
      open: 1,
      omittedMax: 0,
    });
    expect(sheet({}, [['4.3', { points: 3 }]]).omittedMax).toBe(0);
    expect(sheet({}, [['4.3', { omitted: false }]]).omittedMax).toBe(0);
    expect(sheet({}, [['4.2', { omitted: true }]], 'chuyen_de').omittedMax).toBe(10);
  });

  it('keeps what a person says beside what was found', () => {
    const said = sheet({}, [['1.1', { points: 3, note: 'bắt đầu muộn' }]]);
    const [line] = said.groups.flatMap(({ lines }) => lines);
    expect(line).toMatchObject({ points: 3, automatic: { points: 5 }, choice: { points: 3 } });
  });

  it('without points has no class', () => {
    const passFail = named(rubrics, 'rubric-12-hd-2018');
    const session = measured();
    const judgedAll = passFail.groups.flatMap(({ items }) => items);
    const result = scoreOf(passFail, {
      kind: 'thuong_ky',
      measures: measuresOf(session),
      choices: new Map(judgedAll.map(({ id }) => [id, { points: 1 }])),
      count: session.count,
    });
    expect(result).toMatchObject({ points: 15, class: undefined, open: 0 });
  });

  it('is the newest in force on that day for that kind', () => {
    const ids = (kind: string, day: string) => templatesFor(rubrics, kind, day).map(({ id }) => id);
    expect(ids('thuong_ky', '2026-12-03')[0]).toBe('rubric-42-hd-2025');
    expect(ids('thuong_ky', '2021-07-03')[0]).toBe('rubric-12-hd-2018');
    expect(ids('chi_uy', '2026-12-03')).toEqual([]);
  });
});

describe('the score record', () => {
  it('keeps choices, takes them back, and keeps the sheet that was chosen', () => {
    const record = written(
      chooseRubric(ref, 'rubric-42-hd-2025'),
      choose(ref, '3.1', { points: 2, note: 'thiếu trọng tâm' }),
      choose(ref, '4.3', { omitted: true }),
      choose(ref, '3.1', { points: undefined }),
    );
    expect(readScore(record)).toMatchObject({ rubric: 'rubric-42-hd-2025' });
    expect(readScore(record).choices.get('3.1')).toEqual({
      points: undefined,
      omitted: undefined,
      note: 'thiếu trọng tâm',
    });
    expect(readScore(record).choices.get('4.3')?.omitted).toBe(true);
    expect(noScore(ref).choices.size).toBe(0);
  });

  it('of a closed session says what was found then, whatever is found later', () => {
    const { frozen } = readScore(written(freezeScore(ref, sheet())));
    const later = measured({ tasks: { done: 0, due: 10 } });
    const tasks = scoreOf(rubric, {
      kind: 'thuong_ky',
      measures: measuresOf(later),
      choices: new Map(),
      frozen,
      count: later.count,
    }).groups.find(({ id }) => id === '7');
    expect(tasks?.points).toBe(30);
  });
});
