import { readFileSync } from 'node:fs';
import icons from 'unplugin-icons/vite';
import { defineConfig } from 'vitest/config';
import { appPage } from './plugins/app-page.ts';
import { chunkRings } from './plugins/chunk-rings.ts';
import { sharedChunk } from './plugins/eager.ts';
import { compress } from './plugins/compress.ts';
import { packs } from './plugins/packs/plugin.ts';
import { phrases } from './plugins/phrases.ts';
import { serviceWorker } from './plugins/service-worker.ts';
import { sizeBudget } from './plugins/size-budget.ts';
import { zipAtOnce } from './plugins/zip-at-once.ts';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

/** SVG is JSX as it stands: Preact takes its attributes by their own names. */
const iconComponent = (svg: string): string =>
  `export default (props) => ${svg.replace('<svg ', '<svg aria-hidden="true" {...props} ')};`;

/** What records are stored with, and what groups, sessions and tasks are made of. */
const RECORDS =
  /\/src\/(domain\/(record\/(?!ulid|compare)|annotation\/|anchor|write\.|decode\.)|state\/(records|unsaved|annotations|work\/(view|backups|health|today))|ui\/(use-kept-text|use-written))/;
const WORK =
  /\/src\/(transfer\/roster\/(preview|plan)|state\/(records|unsaved|work\/(?!paper|group-lists|cell-tables))|ui\/(form|page|saved-tick|kept-field|use-kept-text)|domain\/((group|member|session|attendance|minutes|rubric|task|paper)\/|(tone-style|session-kind|own-template|people-order|absence-alert|rhythm|theme|template|correction|write|decode|rule-check|fraction-order|names|names-alike|names-list|check-in-code)\.ts))/;

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    icons({ compiler: { compiler: iconComponent, extension: 'jsx' } }),
    phrases(),
    zipAtOnce(),
    packs({ content: 'content', site: process.env['SITE_URL'] }),
    appPage(),
    chunkRings(),
    serviceWorker(),
    sizeBudget(),
    compress(),
  ],
  define: { __BUILD__: JSON.stringify(version) },
  worker: { format: 'es', plugins: () => [zipAtOnce()] },
  build: {
    target: ['chrome87', 'safari15', 'firefox114'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Few files: each costs the worker a hash and the first installation a round trip.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'phrases',
              test: /i18n\/more|\.json\?more|ui\/(sheet|field|top-bar|drawing|copy-text)|domain\/(alphabet|compare)\./,
            },
            // Groups, sessions and tasks: nobody waits for them before the library is there.
            { name: 'records', test: RECORDS },
            {
              name: 'search',
              test: /features\/search\/|app\/(search-|recent-searches)|search\/worker/,
            },
            { name: 'work-phrases', test: /i18n\/work|vi\.json\?work/ },
            {
              name: 'roll-up',
              test: /features\/reports\/roll-up\/|state\/roll-up\/|domain\/roll-up\/|transfer\/report\/|export\/lists\/cells\/roll-up/,
            },
            {
              name: 'person',
              test: /features\/members\/person\/|state\/work\/person(-words)?\.ts|domain\/member\/about-person/,
            },
            // Before `work`, which would take its state.
            {
              name: 'reports',
              test: /features\/reports\/|state\/work\/(report|report-tables|register-tables)|export\/lists\/(registers|report-tables|works)/,
            },
            { name: 'figures', test: /domain\/(report|entry)\// },
            { name: 'paper-phrases', test: /i18n\/papers|vi\.json\?papers/ },
            { name: 'work', test: WORK },
            { name: 'members', test: /features\/members\// },
            { name: 'attendance', test: /features\/sessions\/(attendance|lazy-scan)/ },
            {
              name: 'minutes',
              test: /features\/sessions\/((minutes|close)\/|written-text)/,
            },
            // The list alone: what most visits begin with.
            { name: 'session-list', test: /features\/sessions\/list\// },
            { name: 'planning', test: /features\/sessions\/plan\// },
            { name: 'live', test: /features\/sessions\/(?!scan|papers)/ },
            { name: 'tasks', test: /features\/tasks\// },
            // Drawn cards and opened workbooks: without groups of their own they land in the base.
            { name: 'qr-code', test: /node_modules\/uqr|ui\/qr-code/ },
            {
              name: 'workbook',
              test: /node_modules\/(read-excel-file|fflate)\/|transfer\/(inflate|crc32|zip|roster\/(xlsx|sheet-guard))/,
            },
            {
              name: 'files',
              test: /state\/(files|making|beside|table-file|docx-file|export-log)|app\/start-worker|(docx|xlsx)-worker|domain\/names-in|ui\/(hand-over|making-dock)|export\/(file-|paper\/|say|tables\/(printed|table|formula))/,
            },
            {
              name: 'papers',
              test: /features\/(papers|sessions\/papers)\/|state\/work\/(paper|group-lists|cell-tables)|export\/(lists|papers)\//,
            },
            { name: 'exchange-phrases', test: /i18n\/exchange|vi\.json\?exchange/ },
            // Before every screen of people: small, and with nothing of theirs.
            { name: 'lock', test: /app\/lock\/(?!notes)|state\/(lock|pin)\.|domain\/lock\./ },
            { name: 'lock-screen', test: /features\/lock\// },
            { name: 'privacy', test: /features\/privacy\// },
            // Only where the browser has no reader of its own.
            { name: 'wasm-reader', test: /ui\/scan\/wasm-reader|node_modules\/zxing-wasm/ },
            { name: 'scanning', test: /ui\/scan\// },
            // Before `exchange`, which would take them.
            {
              name: 'codes',
              test: /features\/exchange\/codes\/|state\/exchange\/codes|transfer\/codes\//,
            },
            {
              name: 'exchange',
              test: /features\/exchange\/|state\/exchange\/|transfer\/bundle\/|domain\/(pass-phrase|record\/compare)/,
            },
            {
              name: 'tables',
              test: /export\/tables/,
            },
            { name: 'keep-phrases', test: /i18n\/keep|vi\.json\?keep/ },
            {
              name: 'texts',
              test: /(features|state)\/texts\/|transfer\/article\/|app\/(bring-in|shared)\.|sw\/names/,
            },
            { name: 'notes', test: /features\/notes\/(?!page|reader\/agenda)|pack\/cited/ },
            {
              name: 'notes-page',
              test: /features\/notes\/|export\/notes|state\/(notes-file|lost-highlights)/,
            },
            {
              name: 'packs',
              test: /features\/packs\/|app\/packs\.|state\/packs\/(?!key-print)|i18n\/making/,
            },
            {
              name: 'pack-files',
              test: /transfer\/(pack\/|strict-json)|pack\/(archive\/|schemas|template\.ts)|node_modules\/(valibot|@noble)\//,
            },
            { name: sharedChunk('icons'), test: /~icons/ },
            { name: 'reader-more', test: /features\/reader\/(sheets|card|listen)/ },
            {
              name: 'screens',
              test: /features\/(settings|reference|welcome)\/|app\/continue-screen|pack\/joined-references|library\/(pack-screen|kept-facts|own-texts)/,
            },
            {
              name: 'base',
              test: /node_modules\/(preact|@preact|i18next)\/|preload-helper|@oxc-project/,
            },
            // What several screens share and the start does without.
            {
              name: sharedChunk('common'),
              test: /\/src\/(ui|i18n|state|domain|pack|storage\/problem)|library\/(pack-section|article-row)/,
              minShareCount: 2,
            },
            // What one of them has to itself: left where the screen begins, it would be there too late for
            // its other parts.
            { name: sharedChunk('alone'), test: /\/src\/(ui|state|domain)\// },
          ],
        },
      },
    },
  },
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/helpers/property-runs.ts'],
          testTimeout: 600_000,
          // No file leaves anything behind, and reading the code anew for each costs more than its tests.
          isolate: false,
          maxWorkers: '100%',
          // Through our plugin, as in the build: see `plugins/zip-at-once.ts`.
          server: { deps: { inline: ['write-excel-file'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/helpers/patience.ts'],
          testTimeout: 30_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has servers and contexts of its own; the driver is read once.
          isolate: false,
          // After the others: browsers want the machine for themselves.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A browser that does not start on a busy machine is no fault of the app, nor is WebKitGTK that now and
          // then opens no database there until it is started anew.
          retry: 1,
        },
      },
    ],
  },
});
