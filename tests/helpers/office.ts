/** LibreOffice, where it is installed: opens what the app wrote. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((file) => existsSync(file));

export const hasOffice = soffice !== undefined;

export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Converts files, all in one run; by the name each gets. @param to as `--convert-to` takes it: `csv`, `pdf`, `fodt` */
export function converted(files: readonly OfficeFile[], to: string): ReadonlyMap<string, Buffer> {
  if (soffice === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const paths = files.map(({ name, bytes }) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths];
    execFileSync(soffice, args, { stdio: 'pipe' });
    const ending = to.split(':')[0] ?? to;
    return new Map(
      files.map(({ name }) => {
        const made = name.replace(/\.[^.]+$/, `.${ending}`);
        return [made, readFileSync(join(folder, made))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
