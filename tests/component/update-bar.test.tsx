import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { UpdateBar } from '../../src/app/update-bar.tsx';
import { updateWaiting } from '../../src/state/offline.ts';
import { show } from './screen-fixture.tsx';

afterEach(() => {
  cleanup();
  updateWaiting.value = undefined;
});

const comes = () =>
  act(() => {
    updateWaiting.value = { vi: 'Bài mới.', en: 'New articles.' };
  });
const bar = () => screen.queryByRole('region', { name: 'Có bản mới.' });

it('an update is told at once while nobody writes', async () => {
  await show(<UpdateBar />);
  await comes();
  expect(bar()?.textContent).toContain('Bài mới.');
});

it('an update waits until the text that is being written is left', async () => {
  await show(
    <>
      <UpdateBar />
      <textarea aria-label="Ý kiến" />
      <input aria-label="Tên" />
    </>,
  );
  screen.getByLabelText('Ý kiến').focus();
  await comes();
  expect(bar()).toBeNull();
  screen.getByLabelText('Tên').focus();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(bar()).toBeNull();
  screen.getByLabelText('Tên').blur();
  await screen.findByRole('region', { name: 'Có bản mới.' });
});
