import type { ComponentProps } from 'preact';
import { TextField } from '../../../ui/form.tsx';
import { t } from '../../../i18n/translate.ts';
import { useKeptText } from '../../../ui/use-kept-text.ts';

interface KeptFieldProps extends Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'type' | 'min' | 'max'
> {
  /** What is kept. */
  readonly stored: string;
  readonly save: (text: string) => Promise<boolean>;
  /** What to say of a text that is not kept; undefined for one that is. */
  readonly check?: (text: string) => string | undefined;
}

/** A field that keeps what is typed, as long as it is right; in a sheet it covers the notices, so it tells a failure. */
export function KeptField({ stored, save, check, ...field }: KeptFieldProps) {
  const kept = useKeptText({
    stored,
    save,
    isRefused: (text) => check?.(text) !== undefined,
  });
  return (
    <TextField
      {...field}
      autocapitalize="sentences"
      value={kept.text}
      problem={check?.(kept.text) ?? (kept.state === 'failed' ? t('sessions.notSaved') : undefined)}
      onInput={kept.onInput}
      onDone={kept.onDone}
    />
  );
}
