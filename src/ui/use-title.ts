import { useEffect } from 'preact/hooks';

/** Names the tab, and tells screen readers where they are. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
