import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import i18next from 'i18next';
import { afterEach, expect, it } from 'vitest';
import { lazyScreen } from '../../src/app/lazy-screen.tsx';
import en from '../../src/i18n/en.json' with { type: 'json' };
import { first } from '../../src/i18n/english-first.ts';
import { beginIn, phrasesReady, setLanguage, t } from '../../src/i18n/translate.ts';

afterEach(cleanup);

const Title = () => <h1>{t('settings.title')}</h1>;

it('brings in English what it has in Vietnamese from the start, before a screen asks for more', async () => {
  expect(Object.keys(first)).toEqual(Object.keys(i18next.getResourceBundle('vi', 'translation')));
  await beginIn('en');
  expect(document.documentElement.lang).toBe('en');
  expect(t('library.title')).toBe(en.library.title);
  render(<Title />);
  expect(screen.queryByText(en.settings.title)).toBeNull();
  const Settings = lazyScreen(async () => Title);
  render(<Settings />);
  await waitFor(() =>
    expect(screen.getAllByRole('heading', { name: en.settings.title })).toHaveLength(2),
  );
});

it('waits for nothing in Vietnamese', async () => {
  await setLanguage('vi');
  await phrasesReady();
  expect(t('library.title')).toBe('Đọc');
});
