import { useSignal } from '@preact/signals';
import IconDelete from '~icons/lucide/trash';
import {
  deleteOwnAgenda,
  type OwnAgenda,
  restoreOwnAgenda,
  saveAgenda,
} from '../../../../domain/own-template.ts';
import {
  plannedMinutes,
  planFromTemplate,
  replaceAgenda,
} from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { type AgendaTemplate, templatesFor } from '../../../../domain/template.ts';
import { language, pick, t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { tell } from '../../../../state/notices.ts';
import { commit } from '../../../../state/records.ts';
import { ownAgendasOf } from '../../../../state/work/own-templates.ts';
import { kindName } from '../../../../state/work/session-names.ts';
import { agendaTemplates } from '../../../../state/work/templates.ts';
import { IconButton } from '../../../../ui/controls.tsx';
import { TextField } from '../../../../ui/form.tsx';
import { Sheet } from '../../../../ui/sheet.tsx';
import { useEdit } from '../../use-edit.ts';
import { tellUndo } from '../tell-undo.ts';

interface TemplateSheetProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** Takes another template for the agenda, or saves this one as the group's own. */
export function TemplateSheet({ session, onClose }: TemplateSheetProps) {
  const { write } = useEdit(session);
  const { group, kind, day, items } = session;
  const own = ownAgendasOf(group).value.filter(({ appliesTo }) => appliesTo.includes(kind));
  const take = async (template: AgendaTemplate) => {
    onClose();
    const plan = planFromTemplate(template, language.value);
    await write([replaceAgenda(session, plan, items)]);
    if (items.length === 0) return;
    const undo = await tellUndo(t('sessions.templateTaken', { title: pick(template.title) }));
    if (undo) await write([replaceAgenda(session, items, plan.map(asItem))]);
  };
  return (
    <Sheet title={t('sessions.templates')} closeLabel={t('app.close')} onClose={onClose}>
      <p class="hint">{t('sessions.templatesText')}</p>
      <ul role="list" class="plan-templates">
        {own.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            own={template}
            take={take}
            onClose={onClose}
          />
        ))}
        {templatesFor(agendaTemplates.value, kind, day).map((template) => (
          <TemplateRow key={template.id} template={template} take={take} onClose={onClose} />
        ))}
      </ul>
      {items.length > 0 && <SaveAsOwn session={session} own={own} onClose={onClose} />}
    </Sheet>
  );
}

/** Only its id says what goes. */
const asItem = <
  T extends { readonly title: string; readonly minutes: number; readonly id: string },
>(
  planned: T,
) => ({ ...planned, ord: 0, spent: 0 });

interface TemplateRowProps {
  readonly template: AgendaTemplate;
  /** The group's own, which it can delete. */
  readonly own?: OwnAgenda;
  readonly take: (template: AgendaTemplate) => Promise<void>;
  readonly onClose: () => void;
}

function TemplateRow({ template, own, take, onClose }: TemplateRowProps) {
  const services = useServices();
  const title = pick(template.title);
  const remove = async ({ group, key }: OwnAgenda) => {
    // The notice that undoes it would stand behind the sheet.
    onClose();
    await commit(services, [deleteOwnAgenda({ group, key })]);
    if (await tellUndo(t('sessions.templateRemoved', { title })))
      await commit(services, [restoreOwnAgenda({ group, key })]);
  };
  return (
    <li>
      <button type="button" class="plan-template" onClick={() => void take(template)}>
        <span>{title}</span>
        <span class="hint">
          {t('sessions.items', { count: template.items.length })},{' '}
          {t('sessions.minutes', { count: plannedMinutes(template.items) })}
        </span>
      </button>
      {own !== undefined && (
        <IconButton
          label={t('sessions.templateRemove', { title })}
          onClick={() => void remove(own)}
        >
          <IconDelete class="icon" aria-hidden="true" />
        </IconButton>
      )}
    </li>
  );
}

interface SaveAsOwnProps extends TemplateSheetProps {
  readonly own: readonly OwnAgenda[];
}

function SaveAsOwn({ session, own, onClose }: SaveAsOwnProps) {
  const services = useServices();
  const { group, kind, items } = session;
  const name = useSignal(kindName(kind));
  const save = async () => {
    const title = name.value.trim();
    if (title === '') return;
    const replaced = own.filter((one) => one.title.vi === title);
    onClose();
    const done = await commit(services, [
      ...replaced.map(({ group, key }) => deleteOwnAgenda({ group, key })),
      saveAgenda({ group, key: services.newId() }, title, kind, items),
    ]);
    if (done) void tell(t('sessions.templateSaved', { title }), { lasts: 5000 });
  };
  return (
    <section class="plan-save" aria-labelledby="plan-save">
      <h3 id="plan-save">{t('sessions.saveAsOwn')}</h3>
      <TextField
        label={t('sessions.templateName')}
        hint={t('sessions.saveAsOwnText')}
        value={name.value}
        problem={name.value.trim() === '' ? t('sessions.templateNameMissing') : undefined}
        autocapitalize="sentences"
        onInput={(value) => {
          name.value = value;
        }}
      />
      <button type="button" class="button" onClick={() => void save()}>
        {t('app.save')}
      </button>
    </section>
  );
}
