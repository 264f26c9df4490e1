import { walk } from '../../../domain/roll-up/unit.ts';
import { t } from '../../../i18n/translate.ts';
import { unitNodes } from '../../../state/roll-up/received.ts';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { Sheet } from '../../../ui/sheet.tsx';

interface UnitSheetProps {
  /** As the report calls its unit. */
  readonly name: string;
  /** Key of a unit that it is not. */
  readonly without?: string;
  /** Undefined: a new one. */
  readonly onChoose: (unit: string | undefined) => void;
  readonly onClose: () => void;
}

/** Which unit a report is of. */
export const UnitSheet = ({ name, without, onChoose, onClose }: UnitSheetProps) => (
  <Sheet title={t('rollUp.whichUnit', { name })} closeLabel={t('app.close')} onClose={onClose}>
    <Menu>
      <MenuItem label={t('rollUp.newUnit')} onClick={() => onChoose(undefined)} />
      {walk(unitNodes.value)
        .filter(({ unit }) => unit.key !== without)
        .map(({ unit }) => (
          <MenuItem key={unit.key} label={unit.name} onClick={() => onChoose(unit.key)} />
        ))}
    </Menu>
  </Sheet>
);
