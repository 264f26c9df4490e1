import { describe, expect, it } from 'vitest';
import { createExportLog, type ExportNote } from '../../../src/storage/export-log.ts';
import { createSettingsStore } from '../../../src/storage/settings.ts';
import { createWholeStore } from '../../../src/storage/whole.ts';
import { wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { newPhone, openTab } from './surroundings.ts';

const note = (at: number): ExportNote => ({ at, what: 'danh-sach.csv', way: 'saved', names: 3 });

function open() {
  const phone = newPhone();
  const { connection } = openTab(phone);
  return {
    log: createExportLog(connection),
    again: createExportLog(openTab(phone).connection),
    settings: createSettingsStore(connection),
    whole: createWholeStore(connection, phone),
  };
}

describe('the log of exports', () => {
  it('is there at the next visit, newest first, and empty once cleared', async () => {
    const { log, again } = open();
    expect(await log.list()).toEqual([]);
    await log.add(note(1));
    await log.add(note(2));
    expect((await again.list()).map(({ at }) => at)).toEqual([2, 1]);
    await again.clear();
    expect(await log.list()).toEqual([]);
  });

  it('loses none when two tabs write at once', async () => {
    const { log, again } = open();
    await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? log : again).add(note(at))));
    expect(await log.list()).toHaveLength(20);
  });

  it('is in no backup, and leaves the settings alone', async () => {
    const { log, settings, whole } = open();
    await settings.save({ ...DEFAULT_SETTINGS, textSize: 24 });
    await log.add(note(1));
    const lines = wholeLines((await whole.read()).whole);
    expect(JSON.stringify([...lines])).not.toContain('danh-sach');
    expect(await settings.load()).toMatchObject({ textSize: 24 });
  });
});
