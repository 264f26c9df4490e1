import { useSignal } from '@preact/signals';
import {
  deleteUnit,
  editUnit,
  restoreUnit,
  type UnitNode,
  walk,
} from '../../../domain/roll-up/unit.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { replaceRoute } from '../../../state/navigation.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import { TextField } from '../../../ui/form.tsx';
import { AboveChoice } from './above-choice.tsx';

interface UnitFormProps {
  readonly node: UnitNode;
  readonly onDone: () => void;
}

/** A new name, another place in the tree, or off the list. */
export function UnitForm({ node, onDone }: UnitFormProps) {
  const services = useServices();
  const { key, name, parent } = node.unit;
  const typed = useSignal(name);
  const above = useSignal(parent);
  const own = new Set(walk([node]).map(({ unit }) => unit.key));
  const save = async () => {
    if (typed.value.trim() === '') return;
    const place = { name: typed.value, parent: above.value };
    if (await commit(services, [editUnit(key, place)])) onDone();
  };
  const remove = async () => {
    if (!(await commit(services, [deleteUnit(key)]))) return;
    replaceRoute({ name: 'roll-up' });
    const undo = await tell(t('rollUp.removed', { file: name }), {
      action: t('app.undo'),
      lasts: 10_000,
    });
    if (undo) await commit(services, [restoreUnit(key)]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('rollUp.unitName')}
        value={typed.value}
        problem={typed.value.trim() === '' ? t('rollUp.nameMissing') : undefined}
        onInput={(text) => {
          typed.value = text;
        }}
      />
      <AboveChoice
        value={above.value}
        without={own}
        onChange={(unit) => {
          above.value = unit;
        }}
      />
      <div class="button-row roll-up-form-end">
        <button type="submit" class="button button-main">
          {t('app.save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('app.cancel')}
        </button>
        <button type="button" class="button" onClick={() => void remove()}>
          {t('rollUp.removeUnit')}
        </button>
      </div>
    </form>
  );
}
