/** A list that stands beside what was opened from it, where there is room for both. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Address of what is open beside the list; undefined: the list has the screen for itself. */
export const Pane = createContext<string | undefined>(undefined);

/** Whether this screen is only the list beside another one, which then has main part and title. */
export const useInPane = (): boolean => useContext(Pane) !== undefined;

/** Whether something of the list is open beside it. */
export const useIsAside = (): boolean => Boolean(useContext(Pane));

/** For a link of the list: `page` while what it leads to is open beside. */
export const useCurrent = (href: string): 'page' | undefined =>
  useContext(Pane) === href ? 'page' : undefined;

interface MainProps {
  readonly class: string;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

/** The main part of a screen that can stand beside another. */
export function Main({ class: name, busy, children }: MainProps) {
  if (useInPane()) return <div class={name}>{children}</div>;
  return (
    <main class={name} id="main" aria-busy={busy}>
      {children}
    </main>
  );
}
