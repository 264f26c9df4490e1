/** Runs the `main` of a TypeScript file with the other arguments: `node plugins/run.mjs file.ts …`. */
import { resolve } from 'node:path';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [, , file, ...args] = process.argv;
const config = await resolveConfig(
  {
    configFile: false,
    envDir: false,
    logLevel: 'error',
    environments: {
      script: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
);
// Vite's own `runnerImport` ends here, before `main` has run: what it imports only when needed would fail.
const environment = createRunnableDevEnvironment('script', config, {
  runnerOptions: { hmr: { logger: false } },
  hot: false,
});
await environment.init();
try {
  const { main } = await environment.runner.import(resolve(file));
  await main?.(args);
} finally {
  await environment.close();
}
