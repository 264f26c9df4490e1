/** Highlights over an open article, and what is done with a selected passage. */
import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import type { ArticleAnchor } from '../../../domain/annotation/annotation.ts';
import '../../../i18n/keep.ts';
import { annotationsOf, openAnnotations } from '../../../state/annotations.ts';
import { useServices } from '../../../state/context.ts';
import type { OverlayProps } from '../../../state/overlay.ts';
import { noteAsText } from '../note-as-text.ts';
import { quoteText } from '../quote-text.ts';
import { NoteSheet } from '../note-sheet.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useChoosing } from './use-choosing.ts';
import { useChosen } from './use-chosen.ts';
import { useDrawn } from './use-drawn.ts';
import { useMaps } from './use-maps.ts';
import { useTapped } from './use-tapped.ts';
import './highlights.css';
import './selection-bar.css';

/** What is open: a highlight, and whether its note is to be written at once. */
interface Open {
  readonly key: string;
  readonly isWriting: boolean;
}

export function NotesOverlay(props: OverlayProps) {
  const { article, other, text, session, explain } = props;
  const services = useServices();
  useEffect(() => void openAnnotations(services), [services]);
  const list = annotationsOf(`${article.pack}/${article.id}`).value;
  const open = useSignal<Open | undefined>(undefined);
  const show = useCallback(
    (key: string, isWriting = false) => {
      open.value = { key, isWriting };
    },
    [open],
  );
  const maps = useMaps(props);
  const chosen = useChosen(maps);
  const steps = useChoosing(props, maps);
  useDrawn(maps, list);
  useTapped(text, maps, list, show);
  const inLanguage = ({ lang }: ArticleAnchor) => (other?.lang === lang ? other : article);
  return (
    <>
      {chosen.value && open.value === undefined && (
        <SelectionBar
          article={article}
          other={other}
          chosen={chosen.value}
          session={session}
          steps={steps}
          explain={explain}
          onDone={() => {
            if (steps !== undefined) focusOn(chosen.peek()?.anchor.block);
            getSelection()?.removeAllRanges();
            chosen.value = undefined;
          }}
          onNote={(key) => show(key, true)}
        />
      )}
      {open.value && (
        <NoteSheet
          key={open.value.key}
          note={open.value.key}
          asText={(note) =>
            noteAsText(note, note.anchor && quoteText(note.anchor, inLanguage(note.anchor), true))
          }
          isWriting={open.value.isWriting}
          onClose={() => {
            open.value = undefined;
          }}
        />
      )}
    </>
  );
}

/** Without a pointer the reader goes on where the passage is. */
function focusOn(block: string | undefined): void {
  const element = document.getElementById(block ?? '');
  if (element === null) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
