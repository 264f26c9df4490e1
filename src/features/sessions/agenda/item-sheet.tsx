import { useSignal } from '@preact/signals';
import IconEdit from '~icons/lucide/pencil';
import IconGo from '~icons/lucide/arrow-right';
import IconAdd from '~icons/lucide/plus';
import IconNote from '~icons/lucide/notebook-pen';
import IconOpen from '~icons/lucide/circle';
import IconRemove from '~icons/lucide/trash-2';
import IconTick from '~icons/lucide/circle-check';
import {
  type AgendaItem,
  editItem,
  removeItem,
  restoreItem,
  tickItem,
} from '../../../domain/session/agenda.ts';
import { goToItem } from '../../../domain/session/running.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { PARTS } from '../parts.tsx';
import { type Edit, useEdit } from '../use-edit.ts';
import { AddSheet } from './add-sheet.tsx';
import { noteHref } from './agenda-dock.tsx';
import { ItemForm } from './item-form.tsx';

const TO_UNDO = 8000;

interface ItemSheetProps {
  readonly session: Session;
  readonly item: AgendaItem;
  readonly number: number;
  readonly onClose: () => void;
}

/** What can be done with one item. */
export function ItemSheet({ session, item, number, onClose }: ItemSheetProps) {
  const edit = useEdit(session);
  const step = useSignal<'choose' | 'edit' | 'add'>('choose');
  if (step.value === 'add') {
    return <AddSheet session={session} after={item.id} onClose={onClose} />;
  }
  const save = (title: string, minutes: number) => {
    onClose();
    // A title left alone may be shown in another language than it is stored in.
    const reworded = title === item.title ? {} : { title };
    void edit.write([editItem(session, item.id, { ...reworded, minutes })]);
  };
  return (
    <Sheet
      title={t('agenda.item', { number, title: item.title })}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      {step.value === 'edit' ? (
        <ItemForm title={item.title} minutes={item.minutes} onSave={save} />
      ) : (
        <Menu>
          <Deeds session={session} item={item} edit={edit} onClose={onClose} />
          {!edit.isReadOnly && (
            <>
              <MenuItem
                label={t('agenda.addAfter')}
                onClick={() => {
                  step.value = 'add';
                }}
              >
                <IconAdd class="icon" aria-hidden="true" />
              </MenuItem>
              <MenuItem
                label={t('agenda.edit')}
                onClick={() => {
                  step.value = 'edit';
                }}
              >
                <IconEdit class="icon" aria-hidden="true" />
              </MenuItem>
              {!isAtHand(session, item) && (
                <MenuItem
                  label={t('agenda.remove')}
                  onClick={() => {
                    onClose();
                    void remove(session, item, edit);
                  }}
                >
                  <IconRemove class="icon" aria-hidden="true" />
                </MenuItem>
              )}
            </>
          )}
        </Menu>
      )}
    </Sheet>
  );
}

const isAtHand = ({ current, endedAt }: Session, { id }: AgendaItem): boolean =>
  current?.item === id && endedAt === undefined;

interface DeedsProps extends Omit<ItemSheetProps, 'number'> {
  readonly edit: Edit;
}

function Deeds({ session, item, edit, onClose }: DeedsProps) {
  const { now } = useServices();
  const isRunning = session.status === 'running' && session.endedAt === undefined;
  const isNow = isAtHand(session, item);
  const press = (verb: () => unknown) => () => {
    onClose();
    verb();
  };
  return (
    <>
      {isRunning && !isNow && (
        <MenuItem
          label={t('agenda.goTo')}
          onClick={press(() => edit.write([goToItem(session, item.id, now())]))}
        >
          <IconGo class="icon" aria-hidden="true" />
        </MenuItem>
      )}
      {'minutes' in PARTS && (
        <MenuItem label={t('agenda.note')} href={noteHref(session, item.id)} onClick={onClose}>
          <IconNote class="icon" aria-hidden="true" />
        </MenuItem>
      )}
      {!edit.isReadOnly && !isNow && session.status !== 'planned' && (
        <TickDeed
          isDone={item.doneAt !== undefined}
          onTick={(at) => press(() => edit.write([tickItem(session, item.id, at)]))()}
        />
      )}
    </>
  );
}

interface TickDeedProps {
  readonly isDone: boolean;
  /** @param at when it was done; undefined: it is not */
  readonly onTick: (at: number | undefined) => void;
}

/** Done without the clock, or not done after all. */
function TickDeed({ isDone, onTick }: TickDeedProps) {
  const { now } = useServices();
  const Icon = isDone ? IconOpen : IconTick;
  return (
    <MenuItem
      label={isDone ? t('agenda.markOpen') : t('agenda.markDone')}
      onClick={() => onTick(isDone ? undefined : now())}
    >
      <Icon class="icon" aria-hidden="true" />
    </MenuItem>
  );
}

/** Its text in the minutes stays, and comes back with it. */
async function remove(session: Session, item: AgendaItem, { write }: Edit): Promise<void> {
  if (!(await write([removeItem(session, item.id)]))) return;
  const undo = await tell(t('agenda.removed', { title: item.title }), {
    action: t('app.undo'),
    lasts: TO_UNDO,
  });
  if (undo) await write([restoreItem(session, item.id)]);
}
