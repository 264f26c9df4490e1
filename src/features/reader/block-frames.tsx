import { t } from '../../i18n/translate.ts';
import type { Block } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import { inlines } from './inlines.tsx';

interface FrameProps<T extends Block['type']> {
  readonly block: Extract<Block, { type: T }>;
  readonly id: string | undefined;
}

/** A table in a frame of its own that scrolls sideways, also by keyboard. */
export function Table({ block, id }: FrameProps<'table'>) {
  return (
    <div class="table-frame" id={id} tabIndex={0} role="group" aria-label={t('reader.tableFrame')}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell, at) => (
              <th key={at} scope="col">
                {inlines(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{inlines(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Width and height are known, so that nothing moves when the picture comes. */
export function Picture({ block, id }: FrameProps<'image'>) {
  const { src, alt, width, height, caption } = block;
  const { packs } = useServices();
  return (
    <figure id={id}>
      <img
        src={packs.pictureAddress(src)}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
      {caption.length > 0 && <figcaption>{inlines(caption)}</figcaption>}
    </figure>
  );
}
