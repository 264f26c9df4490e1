import type { Article } from '../../pack/format.ts';
import { openingBlocks } from '../../pack/opening.ts';
import { plainText } from '../../pack/plain-text.ts';
import { settings } from '../../state/settings.ts';
import { charactersOnScreen } from '../../ui/screenful.ts';

/** How many blocks fill the screen below the lead when an article opens at its title. */
export function firstScreen({ lead, blocks }: Article): number {
  const room = charactersOnScreen(settings.peek().textSize) - plainText(lead).length;
  return openingBlocks(blocks, room);
}
