import { type Answer, SEARCH_KINDS, type SearchKind } from '../../domain/search/answer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';

interface KindsProps {
  readonly counts: Answer['counts'];
  readonly chosen: SearchKind | undefined;
  readonly onChoose: (kind: SearchKind | undefined) => void;
}

/** All kinds of results together, or one alone; kinds without any are left out. */
export function Kinds({ counts, chosen, onChoose }: KindsProps) {
  const shown = SEARCH_KINDS.filter((kind) => counts[kind] > 0 || kind === chosen);
  return (
    <fieldset class="search-kinds">
      <legend class="visually-hidden">{t('search.kinds')}</legend>
      <Kind
        label={t('search.all')}
        count={totalOf(counts)}
        chosen={chosen === undefined}
        onChoose={() => onChoose(undefined)}
      />
      {shown.map((kind) => (
        <Kind
          key={kind}
          label={t(`search.kind.${kind}`)}
          count={counts[kind]}
          chosen={kind === chosen}
          onChoose={() => onChoose(kind)}
        />
      ))}
    </fieldset>
  );
}

export const totalOf = (counts: Answer['counts']): number =>
  SEARCH_KINDS.reduce((sum, kind) => sum + counts[kind], 0);

interface KindProps {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Kind({ label, count, chosen, onChoose }: KindProps) {
  return (
    <label class="search-kind">
      <input type="radio" name="search-kind" checked={chosen} onChange={onChoose} />
      <span>
        {label} {formatNumber(count)}
      </span>
    </label>
  );
}
