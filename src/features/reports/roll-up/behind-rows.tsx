import { routeHref } from '../../../domain/route.ts';
import { RowLink } from '../../../ui/page.tsx';
import { Opens } from '../counted.tsx';
import type { Behind } from './behind-table.ts';

/** Rows of a table; each opens the units and files that it comes from. */
export const BehindRows = ({ rows }: { readonly rows: readonly Behind[] }) => (
  <ul role="list" class="roll-up-behind">
    {rows.map((row) => (
      <li key={`${row.title} ${row.about}`}>
        <Opens class="roll-up-study" title={row.title} list={<Shares row={row} />}>
          <span>{row.title}</span>
          <small>{row.about}</small>
        </Opens>
      </li>
    ))}
  </ul>
);

const Shares = ({ row }: { readonly row: Behind }) => (
  <ul role="list">
    {row.shares.map(({ unit, files, about }, at) => (
      <RowLink key={at} href={routeHref({ name: 'roll-up-unit', unit: unit.key })}>
        <span class="counted-name">
          {unit.name}
          <small>{files.join(', ')}</small>
        </span>
        <span class="counted-about">{about}</span>
      </RowLink>
    ))}
  </ul>
);
