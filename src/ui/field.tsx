import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import IconSearch from '~icons/lucide/search';
import IconClear from '~icons/lucide/x';
import { IconButton } from './controls.tsx';
import './field.css';

interface FilterFieldProps {
  /** Name for a screen reader. */
  readonly label: string;
  /** What can be typed, shown while the field is empty. */
  readonly hint: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The screen is there for it: it takes the focus when it appears. */
  readonly focused?: boolean;
}

/** A box to narrow a list down by typing. Escape and the cross empty it. */
export function FilterField(props: FilterFieldProps) {
  const { label, hint, clearLabel, value, onInput, focused = false } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focused) input.current?.focus({ preventScroll: true });
  }, [focused]);
  const clear = () => {
    onInput('');
    input.current?.focus();
  };
  return (
    <div class="field" role="search">
      <IconSearch class="icon" aria-hidden="true" />
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        placeholder={hint}
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') clear();
        }}
      />
      {value !== '' && (
        <IconButton label={clearLabel} onClick={clear}>
          <IconClear class="icon" aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
