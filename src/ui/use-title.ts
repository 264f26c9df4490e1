import { useEffect } from 'preact/hooks';
import { useInPane } from './pane.tsx';

/** Names the tab, and tells screen readers where they are. What stands beside another screen has no say. */
export function useTitle(title: string): void {
  const inPane = useInPane();
  useEffect(() => {
    if (!inPane) document.title = title;
  }, [title, inPane]);
}
