import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import './form.css';

interface SavedTickProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  /** Shown beside the label when the last tap could not be stored; absent once it is stored after all. */
  readonly lostLabel: string | undefined;
  /** Resolves with false when it could not be stored. */
  readonly onToggle: (checked: boolean) => Promise<boolean>;
}

/** A box whose tick appears once it is stored, not when it is touched. */
export function SavedTick({ label, checked, lostLabel, onToggle }: SavedTickProps) {
  const isSaving = useSignal(false);
  const isLost = useSignal(false);
  const toggle = async () => {
    if (isSaving.value) return;
    isSaving.value = true;
    isLost.value = !(await onToggle(!checked));
    isSaving.value = false;
  };
  return (
    <label class="form-tick">
      <input
        type="checkbox"
        checked={checked}
        aria-busy={isSaving.value}
        onChange={(event) => {
          // The browser has ticked it already.
          event.currentTarget.checked = checked;
          void toggle();
        }}
      />
      <span>
        {label}
        {isLost.value && lostLabel !== undefined && <span class="form-problem"> {lostLabel}</span>}
      </span>
    </label>
  );
}
