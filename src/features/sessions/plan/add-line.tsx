import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../../../i18n/translate.ts';
import { TextField } from '../../../ui/form.tsx';
import type { HeldLine } from './held-line.ts';

interface AddLineProps {
  readonly label: string;
  readonly line: HeldLine;
  /** What Enter does on the keyboard of the phone: done here, or on to another line. */
  readonly enter?: 'next' | 'done';
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onAdd: () => void;
  /** Further fields between the line and the button. */
  readonly children?: ComponentChildren;
}

/** A line to type and the button that adds it to the plan. */
export function AddLine({ label, line, enter = 'next', field, onAdd, children }: AddLineProps) {
  return (
    <form
      class="plan-add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <TextField
        label={label}
        value={line.value}
        autocapitalize="sentences"
        enterkeyhint={enter}
        {...(field !== undefined && { field })}
        onInput={line.set}
      />
      {children}
      <button type="submit" class="button">
        {t('sessions.add')}
      </button>
    </form>
  );
}
