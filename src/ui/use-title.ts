import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { useInPane } from './pane.tsx';

/** Who takes the names of the screens. */
export const TitleKeeper = createContext((title: string) => {
  document.title = title;
});

/** Names the tab, and tells screen readers where they are. What stands beside another screen has no say. */
export function useTitle(title: string): void {
  const inPane = useInPane();
  const keep = useContext(TitleKeeper);
  useEffect(() => {
    if (!inPane) keep(title);
  }, [title, inPane, keep]);
}
