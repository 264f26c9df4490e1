/** What a sheet offers, one line each: a deed or a way to another screen. */
import type { ComponentChildren } from 'preact';
import './menu.css';

export const Menu = ({ children }: { readonly children: ComponentChildren }) => (
  <ul class="menu" role="list">
    {children}
  </ul>
);

interface ItemProps {
  readonly label: string;
  /** After a link was followed: closing the sheet. */
  readonly onClick: () => void;
  readonly href?: string;
  /** An icon. */
  readonly children?: ComponentChildren;
}

export const MenuItem = ({ label, onClick, href, children }: ItemProps) => (
  <li>
    {href === undefined ? (
      <button type="button" class="menu-item" onClick={onClick}>
        {children}
        {label}
      </button>
    ) : (
      <a class="menu-item" href={href} onClick={onClick}>
        {children}
        {label}
      </a>
    )}
  </li>
);
