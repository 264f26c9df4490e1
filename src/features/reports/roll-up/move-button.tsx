import { useSignal } from '@preact/signals';
import type { Received } from '../../../domain/roll-up/received.ts';
import { deleteUnit } from '../../../domain/roll-up/unit.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import { forgetReplaced, moveCell, newUnitFor, unitOf } from '../../../state/roll-up/received.ts';
import type { Services } from '../../../state/services.ts';
import { UnitSheet } from './unit-sheet.tsx';

/** The cell was taken for another unit: its files go to the right one. */
export function MoveButton({ file }: { readonly file: Received }) {
  const services = useServices();
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={t('rollUp.moveFile', { file: file.file })}
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        {t('rollUp.move')}
      </button>
      {open.value && (
        <UnitSheet
          name={file.report.unit.name}
          without={file.unit}
          onChoose={(unit) => {
            close();
            void move(services, file, unit);
          }}
          onClose={close}
        />
      )}
    </>
  );
}

/** @param unit where it belongs; undefined: to a unit that is not here yet */
async function move(services: Services, file: Received, unit: string | undefined): Promise<void> {
  const to = unit ?? (await newUnitFor(services, file));
  if (to === undefined) return;
  const way = { cell: file.report.unit.id, from: file.unit, to };
  if (!(await moveCell(services, way))) return;
  const name = unitOf(to)?.name ?? '';
  const undo = await tell(t('rollUp.moved', { name }), { action: t('app.undo'), lasts: 10_000 });
  if (!undo) return forgetReplaced(services, to);
  const back = await moveCell(services, { ...way, from: to, to: file.unit });
  if (back && unit === undefined) await commit(services, [deleteUnit(to)]);
}
