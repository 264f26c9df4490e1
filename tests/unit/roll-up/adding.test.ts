import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/record/edit.ts';
import { scrubPeople } from '../../../src/domain/record/erasure.ts';
import { spanOf } from '../../../src/domain/report/period.ts';
import { keptLines } from '../../../src/domain/roll-up/received.ts';
import { deleteUnit, editUnit, linkCell } from '../../../src/domain/roll-up/unit.ts';
import { commit, forgetRecords } from '../../../src/state/records.ts';
import {
  addFiles,
  adding,
  answer,
  asked,
  askedCells,
  outcomes,
  stopAdding,
} from '../../../src/state/roll-up/adding.ts';
import {
  openRollUp,
  putBackReport,
  received,
  removeReport,
  rollUpOver,
} from '../../../src/state/roll-up/received.ts';
import type { Services } from '../../../src/state/services.ts';
import { writeReport } from '../../../src/transfer/report/lines.ts';
import { madeReports } from '../../helpers/made-reports.ts';
import { memoryRecords, recordServices } from '../../helpers/memory-records.ts';
import { ABOUT, EXAMPLE } from './example.ts';

const QUARTER = { by: 'quarter', year: 2026, quarter: 4 } as const;
const SPAN = spanOf(QUARTER);

async function phone(changes: readonly Change[] = []) {
  const records = memoryRecords(() => 1_800_000_000_000);
  await records.change(changes);
  const offline = { keepAfterSave: () => undefined };
  const services = {
    ...recordServices(records),
    offline,
    now: () => 1_800_000_000_000,
  } as unknown as Services;
  await openRollUp(services);
  return { records, services };
}

const TRUNG = [editUnit('1', { name: 'Chi bộ ấp Trung' }), linkCell('1', EXAMPLE.unit.id)];

beforeEach(() => {
  forgetRecords();
  outcomes.value = undefined;
  asked.value = [];
});

const fileOf = async (report = EXAMPLE, made: number = ABOUT.made, name = 'bao-cao.txt') => {
  const { bytes } = await writeReport(report, { ...ABOUT, made });
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
};

const RUNS = 5 * (fc.readConfigureGlobal().numRuns ?? 100);

describe('adding report files', () => {
  it('writes nothing of changed files, whatever was changed, cut or put in', async () => {
    const { records, services } = await phone(TRUNG);
    const whole = new Uint8Array(await (await fileOf()).arrayBuffer());
    const mutant = fc.oneof(
      fc.record({ at: fc.nat(whole.length - 3), to: fc.nat(255) }).map(({ at, to }) => {
        const copy = whole.slice();
        copy[at] = to === copy[at] ? (to + 1) % 256 : to;
        return copy;
      }),
      fc.nat(whole.length - 3).map((at) => whole.slice(0, at)),
    );
    const blank = (one: Uint8Array) => new TextDecoder('latin1').decode(one).replace(/\s/g, '');
    const files = fc
      .sample(mutant, RUNS)
      .filter((one) => blank(one) !== blank(whole))
      .map((one, at) => new File([one], `${at}.txt`));
    const before = records.all.size;
    await addFiles(services, files);
    expect(files.length).toBeGreaterThan(RUNS * 0.9);
    expect(outcomes.value?.filter(({ is }) => is !== 'refused')).toEqual([]);
    expect(outcomes.value).toHaveLength(files.length);
    expect([records.all.size, asked.value.length]).toEqual([before, 0]);
  });

  it('of 400 cells comes out as they were made, after one answer for all', async () => {
    const { services } = await phone();
    const reports = madeReports({
      cells: 400,
      period: QUARTER,
      people: 7300,
      themes: [
        { theme: 'Nêu gương', kind: 'chuyen_de', sessions: 400, attendances: 6_000 },
        { theme: 'Nghị quyết', kind: 'hoc_tap_nq', sessions: 800, attendances: 15_040 },
      ],
    });
    await addFiles(services, await Promise.all(reports.map((report) => fileOf(report))));
    expect(askedCells.value).toHaveLength(400);
    expect(received.value).toEqual([]);
    const answers = askedCells.value.map(({ cell, name }) => ({ cell, name, under: {} }));
    expect(await answer(services, answers)).toBe(true);
    const { total, rows } = rollUpOver(SPAN);
    expect(rows.filter(({ state }) => state === 'received')).toHaveLength(400);
    expect(total).toMatchObject({ sessions: 1200, present: 21_040, people: 7300, came: 7300 });
  });

  it('keeps nothing when it is stopped', async () => {
    const { records, services } = await phone(TRUNG);
    const file = await fileOf();
    const slow = Array.from({ length: 30 }, (_, at) => {
      const one = new File([file], `${at}.txt`);
      const bytes = () =>
        new Promise<ArrayBuffer>((resolve) => {
          setTimeout(() => resolve(file.arrayBuffer()), 10);
        });
      return Object.assign(one, { arrayBuffer: bytes });
    });
    const before = records.all.size;
    const done = addFiles(services, slow);
    await new Promise((resolve) => {
      setTimeout(resolve, 120);
    });
    expect(adding.value?.of).toBe(30);
    stopAdding();
    await done;
    expect(adding.value).toBeUndefined();
    expect([records.all.size, outcomes.value]).toEqual([before, undefined]);
  });

  it('lets names of a replaced report go', async () => {
    const { services } = await phone(TRUNG);
    await addFiles(services, [await fileOf()]);
    expect(received.value[0]?.report).toEqual(EXAMPLE);
    await addFiles(services, [await fileOf(EXAMPLE, ABOUT.made + 1)]);
    const names = received.value.map(({ made, report }) => [
      made - ABOUT.made,
      report.names?.length,
    ]);
    expect(names).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('takes two cells of one name for one unit only when a person says so', async () => {
    const { services } = await phone([editUnit('1', { name: EXAMPLE.unit.name })]);
    const other = { ...EXAMPLE, unit: { ...EXAMPLE.unit, id: 'other', parent: 'Đảng ủy xã khác' } };
    await addFiles(services, [await fileOf()]);
    expect(askedCells.value.map(({ likely }) => likely)).toEqual(['1']);
    await addFiles(services, [await fileOf(other)]);
    expect(askedCells.value.map(({ likely }) => likely)).toEqual([undefined, undefined]);
  });

  it('counts a file that comes again after its unit was deleted and put on the list anew', async () => {
    const { services } = await phone(TRUNG);
    await addFiles(services, [await fileOf()]);
    await commit(services, [deleteUnit('1'), editUnit('2', { name: 'Chi bộ ấp Trung' })]);
    await addFiles(services, [await fileOf()]);
    await answer(services, [{ cell: EXAMPLE.unit.id, unit: '2' }]);
    expect(outcomes.value).toMatchObject([{ is: 'new' }]);
    const { rows } = rollUpOver(SPAN);
    expect(rows.map(({ unit, state }) => [unit.key, state])).toEqual([['2', 'received']]);
  });

  it('takes the names of a deleted report away, and undoing brings them back', async () => {
    const { records, services } = await phone(TRUNG);
    await addFiles(services, [await fileOf()]);
    const [file] = received.value;
    await removeReport(services, file!);
    expect(received.value).toEqual([]);
    expect(JSON.stringify([...records.all.values()])).not.toContain('Đào');
    await putBackReport(services, file!);
    expect(received.value).toEqual([file]);
  });

  it('finds a person who is erased on this phone by the key that the cell knows', async () => {
    const { records, services } = await phone(TRUNG);
    await addFiles(services, [await fileOf()]);
    const record = [...records.all.values()].find(({ kind }) => kind === 'report');
    expect(JSON.stringify(record)).toContain('Nguyễn Thị Đào');
    const erased = scrubPeople(record!.f, new Map([['m1', ['0mhgd6o000000phone000', []]]]));
    expect(JSON.stringify(erased)).not.toContain('Đào');
    expect(keptLines({ ...record!, f: erased })).toHaveLength(4);
  });
});
