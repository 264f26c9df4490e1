/** Runs the `main` of a TypeScript file with the other arguments: `node plugins/run.mjs file.ts …`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , file, ...args] = process.argv;
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
await module.main?.(args);
