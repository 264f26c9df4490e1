import { TextField } from '../../ui/form.tsx';
import { useKeptText } from '../../ui/use-kept-text.ts';

interface SavedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with a text; such a text stays in the field and is not saved. */
  readonly problem?: (text: string) => string | undefined;
  readonly save: (text: string) => Promise<boolean>;
  readonly type?: 'text' | 'number' | 'time' | 'date';
  readonly autocapitalize?: 'words' | 'sentences';
}

/** A field that saves itself. */
export function SavedField({ label, value, hint, problem, save, ...rest }: SavedFieldProps) {
  const { text, onInput, onDone } = useKeptText({
    stored: value,
    save,
    isRefused: (typed) => problem?.(typed) !== undefined,
  });
  return (
    <TextField
      {...rest}
      label={label}
      hint={hint}
      problem={problem?.(text)}
      value={text}
      enterkeyhint="done"
      onInput={onInput}
      onDone={onDone}
    />
  );
}
