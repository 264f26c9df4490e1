import { walk } from '../../../domain/roll-up/unit.ts';
import { t } from '../../../i18n/translate.ts';
import { unitNodes } from '../../../state/roll-up/received.ts';
import { Choice } from '../../../ui/controls.tsx';

interface AboveProps {
  /** Key of the unit above; none: at the top. */
  readonly value: string | undefined;
  /** Units that cannot stand above. */
  readonly without?: ReadonlySet<string>;
  readonly onChange: (key: string | undefined) => void;
}

/** Which unit stands above. */
export const AboveChoice = ({ value, without, onChange }: AboveProps) => (
  <Choice
    label={t('rollUp.above')}
    options={[
      { value: '', label: t('rollUp.underNone') },
      ...walk(unitNodes.value)
        .filter(({ unit }) => without?.has(unit.key) !== true)
        .map(({ unit }) => ({ value: unit.key, label: unit.name })),
    ]}
    value={value ?? ''}
    onChange={(key) => onChange(key === '' ? undefined : key)}
  />
);
