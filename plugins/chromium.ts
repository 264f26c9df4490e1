/** The Chromium that tests, benchmarks and picture scripts drive: the machine's own, or else the one from npm. */
import { existsSync } from 'node:fs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Containers run as root, where the sandbox refuses to start, and their /dev/shm is small. */
export const CHROMIUM_ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage'] as const;

/** Path of the program. The one from npm is unpacked into the temporary folder at first use. */
export async function chromiumPath(): Promise<string> {
  return process.env['CHROMIUM'] ?? SYSTEM.find((path) => existsSync(path)) ?? bundled();
}

/**
 * The package unpacks the system libraries that it brings along, and points the loader to them, only where it
 * believes to be on AWS Lambda; a bare machine lacks them just as well.
 */
async function bundled(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
