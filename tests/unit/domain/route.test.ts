import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, routeHref } from '../../../src/domain/route.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const ulid = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const optional = (key: string) =>
  fc.option(id, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { name: 'library' },
    { name: 'continue' },
    { name: 'settings' },
    { name: 'install' },
    { name: 'about' },
    { name: 'privacy' },
    { name: 'groups' },
    { name: 'group-new' },
    { name: 'sessions' },
    { name: 'tasks' },
  ),
  fc
    .tuple(
      fc.constantFrom<'group' | 'members' | 'import' | 'cards' | 'themes'>(
        'group',
        'members',
        'import',
        'cards',
        'themes',
      ),
      ulid,
    )
    .map(([name, group]): Route => ({ name, group })),
  fc
    .tuple(fc.constantFrom<'session-new' | 'task-new'>('session-new', 'task-new'), ulid)
    .map(([name, group]): Route => ({ name, group })),
  fc
    .tuple(fc.constantFrom<'member' | 'person' | 'task'>('member', 'person', 'task'), ulid, ulid)
    .map(([name, group, key]): Route => ({ name, group, key })),
  fc.tuple(ulid, ulid, optional('part')).map(([group, key, part]): Route => ({
    name: 'session',
    group,
    key,
    ...part,
  })),
  fc
    .tuple(fc.constantFrom('send', 'receive'), optional('session'))
    .map(([way, session]): Route => ({ name: 'codes', way, ...session })),
  id.map((pack): Route => ({ name: 'pack', pack })),
  fc.tuple(id, id, optional('lang'), optional('at')).map(([pack, article, lang, at]): Route => ({
    name: 'article',
    pack,
    article,
    ...lang,
    ...at,
  })),
  optional('at').map((at): Route => ({ name: 'documents', ...at })),
  optional('at').map((at): Route => ({ name: 'glossary', ...at })),
);

describe('routes', () => {
  it('come back from their own link unchanged', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(routeHref(route))).toEqual(route);
      }),
    );
  });

  it('take an empty address for the library', () => {
    expect(parseRoute('')).toEqual({ name: 'library' });
    expect(parseRoute('#')).toEqual({ name: 'library' });
    expect(parseRoute('#/')).toEqual({ name: 'library' });
  });

  it('read a deep link to a paragraph in a language', () => {
    expect(parseRoute('#/read/nam-huyen/tri-ton?lang=en&at=schools')).toEqual({
      name: 'article',
      pack: 'nam-huyen',
      article: 'tri-ton',
      lang: 'en',
      at: 'schools',
    });
  });

  it('tell a new session from one that is there', () => {
    expect(parseRoute('#/sessions/G1/new')).toEqual({ name: 'session-new', group: 'G1' });
    expect(parseRoute('#/sessions/G1/S1?part=minutes')).toEqual({
      name: 'session',
      group: 'G1',
      key: 'S1',
      part: 'minutes',
    });
  });

  it('keep what they do not know, to show it', () => {
    expect(parseRoute('#/no/such/page')).toEqual({ name: 'unknown', path: '/no/such/page' });
    expect(parseRoute('#/read/only-a-pack')).toEqual({
      name: 'unknown',
      path: '/read/only-a-pack',
    });
  });

  it('never throw on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRoute(`#/${text}`).name).toBeTypeOf('string');
      }),
    );
  });
});
