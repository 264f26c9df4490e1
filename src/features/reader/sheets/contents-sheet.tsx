import { lastOf } from '../../../domain/last-of.ts';
import { useEffect, useRef } from 'preact/hooks';
import '../../../i18n/more.ts';
import { t } from '../../../i18n/translate.ts';
import { plainText } from '../../../pack/plain-text.ts';
import type { Article } from '../../../pack/format.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { type PanelProps, useReader } from '../reader-context.ts';
import './sheets.css';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
}

/** The headings and the parts after the text; the one being read is marked. */
export function ContentsSheet({ article, onClose }: PanelProps) {
  const { show, placeNow } = useReader();
  const entries = [...headings(article), ...parts()];
  const here = entryOf(article, placeNow());
  const chosen = useRef<string | undefined>(undefined);
  useEffect(
    () => () => {
      const id = chosen.current;
      // The sheet gives the focus back to its button as it goes; the block takes it after that.
      if (id !== undefined) queueMicrotask(() => show(id));
    },
    [show],
  );
  const go = (id: string) => {
    chosen.current = id;
    onClose();
  };
  return (
    <Sheet title={t('reader.contents')} closeLabel={t('app.close')} onClose={onClose}>
      <ul class="contents" role="list">
        {entries.map(({ id, title, level }) => (
          <li key={id} class={`contents-${level}`}>
            <button
              type="button"
              aria-current={id === here ? 'location' : undefined}
              onClick={() => go(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function headings({ blocks }: Article): Entry[] {
  const found: Entry[] = [{ id: 'lead', title: t('readerSheets.beginning'), level: 2 }];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    found.push({ id: block.id, title: plainText(block.text), level: block.level });
  }
  return found;
}

/** Only those that the article has, in the order in which they stand. */
function parts(): Entry[] {
  const all: readonly Entry[] = [
    { id: 'part-figures', title: t('reader.figures'), level: 2 },
    { id: 'part-documents', title: t('reader.documents'), level: 2 },
    { id: 'part-questions', title: t('reader.questions'), level: 2 },
    { id: 'part-checklist', title: t('reader.checklist'), level: 2 },
    { id: 'part-notes', title: t('reader.notes'), level: 2 },
  ];
  return all.filter(({ id }) => document.getElementById(id) !== null);
}

/** The heading above a block. */
function entryOf({ blocks }: Article, at: string | undefined): string {
  const position = blocks.findIndex(({ id }) => id === at);
  const above = blocks.slice(0, position + 1).filter(({ type }) => type === 'heading');
  return lastOf(above)?.id ?? 'lead';
}
