import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { SessionBack } from '../../src/features/reader/session-back.tsx';
import { followAddress, route } from '../../src/state/navigation.ts';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const back = () => fireEvent.click(screen.getByRole('button', { name: 'Về buổi sinh hoạt' }));
const goTo = async (hash: string) => {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
};

it('an article opened at a session leads back to where it was opened', async () => {
  await show(<SessionBack session="G1/S1" />);
  followAddress();
  await goTo('#/sessions/G1/S1?part=agenda');
  await goTo('#/read/thu/mot?session=G1%2FS1');
  const before = history.length;
  back();
  await waitFor(() => expect(location.hash).toBe('#/sessions/G1/S1?part=agenda'));
  expect(history.length).toBe(before);
});

it('an article opened by its address alone leads to the agenda of the session', async () => {
  await show(<SessionBack session="G1/S2" />);
  back();
  await waitFor(() =>
    expect(route.value).toEqual({ name: 'session', group: 'G1', key: 'S2', part: 'agenda' }),
  );
});
