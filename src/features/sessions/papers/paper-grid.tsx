import type { PaperTable } from '../../../export/paper/paper.ts';
import { t } from '../../../i18n/translate.ts';

/** Wider than a phone: it scrolls by itself there, and fits the page in print. */
export function PaperGrid({ table }: { readonly table: PaperTable }) {
  const { columns, rows, strong } = table;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <div class="paper-scroll" tabIndex={0} role="group" aria-label={t('papers.screen.table')}>
      <table class="paper-table">
        <colgroup>
          {columns.map(({ title, width }) => (
            <col key={title} style={{ inlineSize: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class={strong?.includes(index) ? 'paper-strong' : undefined}>
              {columns.map(({ title, align = 'left' }, at) => (
                <td key={title} class={`paper-${align}`}>
                  {row[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
