import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverFromChunkError } from '../../src/app/offline/chunks.ts';

const reload = vi.spyOn(location, 'reload').mockReturnValue(undefined);

/** Whether the page reloads because a part of it could not be loaded. */
function reloadsAfterFailure(): boolean {
  reload.mockClear();
  dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
  return reload.mock.calls.length > 0;
}

recoverFromChunkError('./');

beforeEach(() => sessionStorage.clear());

describe('a part that cannot be loaded', () => {
  it('makes the page reload', () => {
    expect(reloadsAfterFailure()).toBe(true);
  });

  it('is no reason to reload a page that is being left', () => {
    dispatchEvent(new Event('beforeunload'));
    expect(reloadsAfterFailure()).toBe(false);
    expect(sessionStorage.length).toBe(0);
  });
});
