/** What the documents say about the house is so, and the house keeps its own rules. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

const DOCUMENTS = [
  'README.md',
  'README.vi.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'plugins/packs/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A checkout without git has nothing tracked: then there is nothing to look at. */
const tracked = (): string[] => {
  if (!existsSync('.git')) return [];
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  return files.split('\0').filter((file) => file !== '' && existsSync(file));
};

const isText = (file: string): boolean => !/\.(png|jpe?g|webp|woff2?|ico)$/.test(file);

describe('the documents', () => {
  it.each(DOCUMENTS)('%s names only paths that exist', (document) => {
    const named = [
      ...read(document).matchAll(/`((?:src|content|tests|plugins|public|docs)\/[^`]*)`/g),
    ];
    const missing = named
      .map(([, path = '']) => path)
      .filter((path) => !/[<>*{]|my-pack/.test(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });

  it.each(DOCUMENTS)('%s links and shows only files that exist', (document) => {
    const folder = document.replace(/[^/]*$/, '');
    const text = read(document)
      .replaceAll(/^```[\s\S]*?^```/gm, '')
      .replaceAll(/`[^`]*`/g, '');
    const targets = [...text.matchAll(/\]\(([^)#:]+)\)|src="([^":]+)"/g)];
    const missing = targets
      .map(([, link, picture]) => folder + (link ?? picture ?? ''))
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });

  it.each(['README.md', 'README.vi.md'])(
    '%s has the two commands on lines of their own',
    (name) => {
      const lines = read(name).split('\n');
      expect(lines).toContain('npm ci && npm start');
      expect(lines).toContain('npm ci && npm test');
    },
  );

  it('README names only commands that package.json has', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const named = DOCUMENTS.flatMap((name) => [...read(name).matchAll(/npm run ([a-z:-]+)/g)]);
    expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the tracked files', () => {
  it('name no folder of a machine and no registry', () => {
    const pattern = /(?:^|[\s"'`(=])\/(?:work|root|home)\/|registry\.[a-z]+\./;
    const own = 'tests/unit/house/docs.test.ts';
    const faulty = tracked().filter(
      (file) => file !== own && isText(file) && pattern.test(read(file)),
    );
    expect(faulty).toEqual([]);
  });

  it('leave the place of packages to the machine', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('hold no leftovers in the source', () => {
    const pattern = /\b(?:TODO|FIXME|innerHTML|console\.log)\b/;
    const source = tracked().filter((file) => file.startsWith('src/') && isText(file));
    expect(source.filter((file) => pattern.test(read(file)))).toEqual([]);
  });
});

describe('the domain', () => {
  it('never asks what time it is', () => {
    const source = tracked().filter((file) => file.startsWith('src/domain/'));
    expect(
      source.filter((file) => /\bnew Date\(\s*\)|\bset(?:Timeout|Interval)\(/.test(read(file))),
    ).toEqual([]);
  });
});

describe('the lengths that the linter does not look at', () => {
  it('style sheets have at most 250 lines too', () => {
    const long = tracked()
      .filter((file) => file.endsWith('.css'))
      .filter((file) => read(file).trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });
});

describe('the dependencies', () => {
  it('are those of the table in ARCHITECTURE.md, and each has its line', () => {
    const {
      dependencies,
      devDependencies,
    }: Record<string, Record<string, string>> = JSON.parse(read('package.json'));
    const [, table = ''] = read('ARCHITECTURE.md').split('\n## Dependencies\n');
    const told = [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, names = '']) => names.split(', '))
      .filter((name) => name !== 'package' && !name.startsWith('-'));
    const had = Object.keys({ ...dependencies, ...devDependencies });
    expect(told.sort()).toEqual(had.sort());
  });
});

describe('the pictures of the manifest', () => {
  interface Screenshot {
    readonly src: string;
    readonly sizes: string;
    readonly form_factor: string;
    readonly label: string;
  }
  const manifest: { readonly screenshots: readonly Screenshot[] } = JSON.parse(
    read('public/manifest.webmanifest'),
  );

  it.each(manifest.screenshots)(
    '$src is there and as large as it says',
    ({ src, sizes, label }) => {
      const png = readFileSync(`public/${src}`);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
      expect(label).not.toBe('');
    },
  );

  it('show both narrow and wide screens', () => {
    const forms = manifest.screenshots.map((one) => one.form_factor);
    expect([...new Set(forms)].sort()).toEqual(['narrow', 'wide']);
  });
});
