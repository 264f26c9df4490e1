import { type Colour, COLOURS } from '../../domain/annotation/annotation.ts';
import { t } from '../../i18n/translate.ts';
import './colours.css';

/** A field of the colour; its name stands beside it. */
export const Swatch = ({ colour }: { readonly colour: Colour }) => (
  <span class={`swatch swatch-${colour}`} aria-hidden="true" />
);

interface ColoursProps {
  readonly label: string;
  /** The one taken; undefined while none is. */
  readonly value: Colour | undefined;
  readonly onChoose: (colour: Colour) => void;
}

/** The four colours, each with its name. */
export function Colours({ label, value, onChoose }: ColoursProps) {
  return (
    <div class="colours" role="group" aria-label={label}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="colour"
          aria-pressed={value === undefined ? undefined : colour === value}
          onClick={() => onChoose(colour)}
        >
          <Swatch colour={colour} />
          {t(`notes.colour.${colour}`)}
        </button>
      ))}
    </div>
  );
}
