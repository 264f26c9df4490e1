import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { setStanding } from '../../src/domain/member/member-edits.ts';
import { button, keyOf, ref, running, showAttendance } from './attendance-fixture.tsx';

afterEach(cleanup);

it('the legend counts as many not recorded as the button below, those temporarily in too', async () => {
  await showAttendance([
    ...running,
    setStanding(ref(keyOf('Lê Hữu Bình')), { id: 'y', code: 'tam_thoi_den' }),
  ]);
  expect(document.querySelector('.legend-none strong')?.textContent).toBe('29');
  button('Có mặt hết 29 người còn lại');
});
