import { useRef } from 'preact/hooks';
import { addItem } from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { useEdit } from '../../use-edit.ts';
import { AddLine } from '../add-line.tsx';
import { useHeldLine } from '../held-line.ts';

/** Minutes of an item until the person says otherwise. */
const USUAL = 5;

/** A line for the next item; Enter adds it and waits for another. */
export function AddItem({ session }: { readonly session: Session }) {
  const services = useServices();
  const { write } = useEdit(session);
  const title = useHeldLine(`item ${session.id}`);
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    if (title.value.trim() === '') {
      field.current?.focus();
      return;
    }
    const draft = {
      title: title.value,
      minutes: USUAL,
      phase: session.items[session.items.length - 1]?.phase,
    };
    void write([addItem(session, session.items, services.newId(), draft)]);
    title.set('');
    field.current?.focus();
  };
  return <AddLine label={t('sessions.itemNew')} line={title} field={field} onAdd={add} />;
}
