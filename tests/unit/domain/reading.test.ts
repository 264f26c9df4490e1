import { describe, expect, it } from 'vitest';
import { lastOpened, minutesLeft, readingState, unread } from '../../../src/domain/reading.ts';

const opened = { ...unread('a/b'), openedAt: 5, share: 0.4 };

describe('reading', () => {
  it('is unread, part read or read', () => {
    expect(readingState(undefined)).toBe('unread');
    expect(readingState(unread('a/b'))).toBe('unread');
    expect(readingState(opened)).toBe('part-read');
    expect(readingState({ ...opened, readAt: 9 })).toBe('read');
  });

  it('leaves the whole time at first, at least a minute while open, none once read', () => {
    expect(minutesLeft(6, undefined)).toBe(6);
    expect(minutesLeft(6, opened)).toBe(4);
    expect(minutesLeft(6, { ...opened, share: 0.99 })).toBe(1);
    expect(minutesLeft(6, { ...opened, readAt: 9 })).toBe(0);
  });

  it('continues with the newest article that is not read to the end', () => {
    const older = { ...opened, id: 'a/older', openedAt: 3 };
    const done = { ...opened, id: 'a/done', openedAt: 8, readAt: 9 };
    expect(lastOpened([older, opened, done])).toBe(opened);
  });

  it('offers nothing to continue when nothing was opened', () => {
    expect(lastOpened([unread('a/b')])).toBeUndefined();
  });
});
