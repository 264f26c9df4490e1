import type { ComponentProps } from 'preact';
import { TextArea, TextField } from './form.tsx';
import { type KeptText, useKeptText } from './use-kept-text.ts';

export interface KeptFieldProps extends Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'min' | 'max' | 'autocapitalize' | 'enterkeyhint'
> {
  /** What is kept. */
  readonly stored: string;
  /** Resolves with false when the text could not be stored. */
  readonly save: (text: string) => Promise<boolean>;
  /** What is wrong with a text; such a text stays in the field, and what was kept stays kept. */
  readonly problemOf?: ((text: string) => string | undefined) | undefined;
  /** `lines`: several of them. */
  readonly type?: 'text' | 'lines' | 'date' | 'time' | 'number' | undefined;
  readonly words: KeptWords;
}

/** How saving goes; what is not given is not told. */
export interface KeptWords {
  readonly saving?: string;
  readonly saved?: string;
  readonly failed: string;
}

const noProblem = (): undefined => undefined;

/** A field that saves what is typed by itself and says how that went. */
export function KeptField(props: KeptFieldProps) {
  const { stored, save, problemOf = noProblem, type = 'text', words, hint, ...rest } = props;
  const kept = useKeptText({ stored, save, isRefused: (text) => problemOf(text) !== undefined });
  const frame = {
    ...rest,
    hint: told(kept.state, words) ?? hint,
    problem: problemOf(kept.text) ?? (kept.state === 'failed' ? words.failed : undefined),
    value: kept.text,
    onInput: kept.onInput,
    onDone: kept.onDone,
  };
  return type === 'lines' ? <TextArea {...frame} rows={3} /> : <TextField {...frame} type={type} />;
}

const told = (state: KeptText['state'], { saving, saved }: KeptWords): string | undefined =>
  ({ still: undefined, saving, saved, failed: undefined })[state];
