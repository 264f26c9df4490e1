import type { Signal } from '@preact/signals';
import { type Annotation, type Colour, COLOURS } from '../../../domain/annotation/annotation.ts';
import { tagsOf } from '../../../domain/annotation/annotation-list.ts';
import { t } from '../../../i18n/translate.ts';
import { Choice } from '../../../ui/controls.tsx';

/** What is shown; an absent field lets everything through. */
export interface Shown {
  readonly text: string;
  readonly tag?: string | undefined;
  readonly colour?: Colour | undefined;
}

interface FilterProps {
  readonly all: readonly Annotation[];
  readonly shown: Signal<Shown>;
}

/** Only those with a tag, only those of a colour. Nothing is offered that no note has. */
export function NoteFilter({ all, shown }: FilterProps) {
  const tags = tagsOf(all);
  const colours = COLOURS.filter((colour) =>
    all.some((one) => one.anchor !== undefined && one.colour === colour),
  );
  const { tag, colour } = shown.value;
  if (tags.length + colours.length === 0) return null;
  const every = { value: '', label: t('notes.every') };
  return (
    <details class="notes-filter">
      <summary>{t('notes.filter')}</summary>
      <Choice
        label={t('notes.tags')}
        value={tag ?? ''}
        options={[every, ...tags.map((value) => ({ value, label: value }))]}
        onChange={(value) => {
          shown.value = { ...shown.value, tag: value === '' ? undefined : value };
        }}
      />
      <Choice
        label={t('notes.colourOf')}
        value={colour ?? ''}
        options={[every, ...colours.map((value) => ({ value, label: t(`notes.colour.${value}`) }))]}
        onChange={(value) => {
          shown.value = { ...shown.value, colour: COLOURS.find((one) => one === value) };
        }}
      />
    </details>
  );
}
