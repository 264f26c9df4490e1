import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { rehearseReading } from '../../src/app/screen.tsx';
import { firstScreen } from '../../src/features/reader/first-screen.ts';
import { rehearse } from '../../src/features/reader/rehearse.tsx';
import { route } from '../../src/state/navigation.ts';
import { trialArticle } from './reader-article.ts';
import { openReader } from './reader-fixture.tsx';

afterEach(cleanup);

it('draws an article where nobody finds it, and takes it away', async () => {
  const { services } = openReader();
  await screen.findByRole('heading', { level: 1 });
  const { title } = document;
  const focused = document.activeElement;
  rehearse(services, await trialArticle('thu', 'bai', 'vi'));
  const stage = () => document.querySelector('.unseen');
  expect(stage()?.textContent).toContain('Bài thử');
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(document.title).toBe(title);
  expect(document.activeElement).toBe(focused);
  await expect.poll(stage).toBeNull();
});

it('is left out when an article was opened meanwhile', async () => {
  const { services } = openReader();
  const article = await trialArticle('thu', 'bai', 'vi');
  const { value } = route;
  route.value = { name: 'article', pack: 'thu', article: 'bai' };
  await rehearseReading(services, article);
  expect(document.querySelector('.unseen')).toBeNull();
  route.value = { name: 'library' };
  await rehearseReading(services, article);
  expect(document.querySelector('.unseen')).not.toBeNull();
  route.value = value;
});

it('draws fewer blocks at first where the lead fills the screen', async () => {
  const article = await trialArticle('thu', 'bai', 'vi');
  const blocks = Array.from({ length: 1000 }, () => article.blocks.slice(0, 1)).flat();
  const many = firstScreen({ ...article, lead: [], blocks });
  expect(many).toBeGreaterThan(1);
  expect(many).toBeLessThan(1000);
  expect(firstScreen({ ...article, lead: ['Một lời dẫn dài. '.repeat(500)], blocks })).toBe(1);
});
