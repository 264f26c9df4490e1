import { useServices } from '../../../state/context.ts';
import { addItem } from '../../../domain/session/agenda.ts';
import { t } from '../../../i18n/translate.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import type { PartProps } from '../parts.tsx';
import { useEdit } from '../use-edit.ts';
import { ItemForm } from './item-form.tsx';

const USUAL_MINUTES = 5;

interface AddProps extends PartProps {
  /** Id of the item it comes behind; none: at the end. */
  readonly after: string | undefined;
  readonly onClose: () => void;
}

/** Something comes up that is not on the agenda. */
export function AddSheet({ session, after, onClose }: AddProps) {
  const { newId } = useServices();
  const { write } = useEdit(session);
  const add = (title: string, minutes: number) => {
    onClose();
    void write([addItem(session, session.items, newId(), { title, minutes }, after)]);
  };
  return (
    <Sheet title={t('agenda.addTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <ItemForm title="" minutes={USUAL_MINUTES} onSave={add} />
    </Sheet>
  );
}
