// Runs a TypeScript file of ours: `node plugins/run.mjs plugins/serve.ts`. Node 20 cannot by itself; Vite can.
import { runnerImport } from 'vite';

const [file] = process.argv.slice(2);
await runnerImport(file, { configFile: false, logLevel: 'warn' });
