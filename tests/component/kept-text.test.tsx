import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeptText } from '../../src/ui/use-kept-text.ts';

function Field({ save }: { readonly save: (text: string) => Promise<boolean> }) {
  const { text, onInput } = useKeptText({ stored: '', save });
  return (
    <input aria-label="text" value={text} onInput={(event) => onInput(event.currentTarget.value)} />
  );
}

describe('a text that saves itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is saved within half a second though the typing never pauses', async () => {
    const kept: string[] = [];
    render(<Field save={async (text) => kept.push(text) > 0} />);
    let typed = '';
    for (const letter of 'bàn việc làm đường') {
      typed += letter;
      fireEvent.input(screen.getByLabelText('text'), { target: { value: typed } });
      await vi.advanceTimersByTimeAsync(150);
      const last = kept.at(-1) ?? '';
      // At 150 ms a letter no more than three may be on the way.
      expect(typed.length - last.length).toBeLessThanOrEqual(3);
    }
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.at(-1)).toBe(typed);
  });
});
