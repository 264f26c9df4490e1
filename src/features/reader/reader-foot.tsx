import { useRef } from 'preact/hooks';
import type { Article } from '../../pack/format.ts';
import { ToolBar } from './tool-bar.tsx';
import { useBarAway } from './use-bar-away.ts';
import type { Panels } from './use-panels.ts';

interface FootProps {
  readonly article: Article;
  readonly panels: Panels;
}

/** The bar at the foot of the screen, and what opens above it. */
export function ReaderFoot({ article, panels }: FootProps) {
  const bar = useRef<HTMLDivElement>(null);
  const away = useBarAway(bar);
  const { sheet, card, listening, text } = panels;
  const Sheet = sheet.value;
  const Listen = listening.value;
  const open = card.value;
  const closeCard = () => {
    card.value = undefined;
    open?.tapped.focus({ preventScroll: true });
  };
  const closeSheet = () => {
    sheet.value = undefined;
  };
  const stopListening = () => {
    listening.value = undefined;
    requestAnimationFrame(() => {
      bar.current
        ?.querySelector<HTMLElement>('[data-tool="listen"]')
        ?.focus({ preventScroll: true });
    });
  };
  const stays = open !== undefined || Listen !== undefined || !away.value;
  return (
    <>
      <div class={stays ? 'reader-foot' : 'reader-foot reader-foot-away'} ref={bar}>
        {open && (
          <open.View
            key={open.target.id}
            target={open.target}
            article={article}
            onClose={closeCard}
          />
        )}
        {Listen ? (
          <Listen article={article} text={text} onStop={stopListening} />
        ) : (
          <ToolBar article={article} />
        )}
      </div>
      {Sheet && <Sheet article={article} onClose={closeSheet} />}
    </>
  );
}
