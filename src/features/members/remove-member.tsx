import { useSignal } from '@preact/signals';
import type { Member } from '../../domain/member/member.ts';
import { deleteMember, restoreMember } from '../../domain/member/member-edits.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import { tell } from '../../state/notices.ts';
import { commit } from '../../state/records.ts';
import { erasePerson } from '../../state/work/erase-person.ts';
import { EraseSheet } from './erase-sheet.tsx';
import { offerUndo } from './undo.ts';

const NOTICE_LASTS = 8000;

/** Two ways off the list for good: entered by mistake, and erased. */
export function RemoveMember({ member }: { readonly member: Member }) {
  const services = useServices();
  const isAsking = useSignal(false);
  const close = () => {
    isAsking.value = false;
  };
  const remove = async () => {
    await commit(services, [deleteMember(member)]);
    goBack();
    await offerUndo(services, t('members.deleted', { name: member.fullName }), () => [
      restoreMember(member),
    ]);
  };
  const erase = async () => {
    close();
    if (!(await erasePerson(services, member))) return;
    goBack();
    void tell(t('members.erased'), { lasts: NOTICE_LASTS });
  };
  return (
    <section class="page-part" aria-labelledby="remove">
      <h2 id="remove">{t('members.remove')}</h2>
      <button type="button" class="button" onClick={() => void remove()}>
        {t('members.delete')}
      </button>
      <p class="hint form-note">{t('members.deleteHint')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {t('members.erase')}
      </button>
      {isAsking.value && (
        <EraseSheet name={member.fullName} onErase={() => void erase()} onClose={close} />
      )}
    </section>
  );
}
