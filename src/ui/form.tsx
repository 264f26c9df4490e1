/** Fields to fill in. They know nothing of the app; every word comes in as a property. */
import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import './form.css';

interface FieldFrame {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value and what to do; shown under it and told to screen readers. */
  readonly problem?: string | undefined;
}

interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The field is left, or Enter is pressed in it. */
  readonly onDone?: () => void;
  /** Enter is pressed in it. */
  readonly onEnter?: () => void;
  /** `pin`: digits that nobody is to read over a shoulder. */
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'pin';
  readonly min?: number | string;
  readonly max?: number | string;
  readonly autocapitalize?: 'words' | 'sentences';
  readonly enterkeyhint?: 'next' | 'done';
  readonly field?: RefObject<HTMLInputElement | null>;
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const { label, hint, problem, value, onInput, onDone, onEnter, field, ...more } = props;
  const { type = 'text', ...rest } = more;
  return (
    <Frame id={id} label={label} hint={hint} problem={problem}>
      <input
        {...rest}
        ref={field ?? null}
        id={id}
        {...({ type: type === 'pin' ? 'password' : type } as Record<string, string>)}
        inputMode={type === 'number' || type === 'pin' ? 'numeric' : undefined}
        value={value}
        // The browser must not offer to keep it; it does so for a password that is only "off".
        autocomplete={type === 'pin' ? 'one-time-code' : 'off'}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-about`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          onDone?.();
          onEnter?.();
        }}
      />
    </Frame>
  );
}

interface TextAreaProps extends FieldFrame {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onDone?: () => void;
  readonly rows?: number;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
}

export function TextArea(props: TextAreaProps) {
  const id = useId();
  const { label, hint, problem, value, onInput, onDone, rows = 4, field } = props;
  return (
    <Frame id={id} label={label} hint={hint} problem={problem}>
      <textarea
        ref={field ?? null}
        id={id}
        rows={rows}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-about`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onDone}
      />
    </Frame>
  );
}

function Frame({
  id,
  label,
  hint,
  problem,
  children,
}: FieldFrame & { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {children}
      <p id={`${id}-about`} class={problem === undefined ? 'form-hint' : 'form-problem'}>
        {problem ?? hint}
      </p>
    </div>
  );
}

interface TickProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with its words as part of what is touched. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="form-tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
