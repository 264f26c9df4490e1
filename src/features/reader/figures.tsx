import IconTo from '~icons/lucide/arrow-right';
import { ARROW, figureText } from '../../domain/figure.ts';
import { language, t } from '../../i18n/translate.ts';
import type { Article, Figure, Lang } from '../../pack/format.ts';
import { BlockLink } from './block-link.tsx';

/** What the article counts; every line leads to the paragraph that says so. */
export function Figures({ article }: { readonly article: Article }) {
  if (article.figures.length === 0) return null;
  return (
    <section class="prose-figures" id="part-figures">
      <h2 lang={language.value} id="figures-title">
        {t('reader.figures')}
      </h2>
      <table aria-labelledby="figures-title">
        <thead>
          <tr lang={language.value}>
            <th scope="col">{t('reader.figure')}</th>
            <th scope="col">{t('reader.what')}</th>
          </tr>
        </thead>
        <tbody>
          {article.figures.map((figure, at) => (
            <tr key={at}>
              <td>
                <Value figure={figure} lang={article.lang} />
              </td>
              <td>
                <BlockLink article={article} block={figure.block}>
                  {figure.what}
                </BlockLink>
                <div class="figure-period">{figure.period}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ figure, lang }: { readonly figure: Figure; readonly lang: Lang }) {
  const { number, spoken, unit } = figureText(figure, lang);
  return (
    <>
      <span class="number" aria-hidden={spoken === undefined ? undefined : 'true'}>
        <Drawn number={number} />
      </span>
      {spoken !== undefined && <span class="visually-hidden">{spoken}</span>}
      {unit !== '' && <span class="figure-unit"> {unit}</span>}
    </>
  );
}

/** The arrow of a change is drawn: not every typeface of a phone has one. */
function Drawn({ number }: { readonly number: string }) {
  const [before, after] = number.split(ARROW);
  if (after === undefined) return <>{number}</>;
  return (
    <>
      {before} <IconTo class="figure-to" /> {after}
    </>
  );
}
