import { useSignal } from '@preact/signals';
import type { Day } from '../../domain/day.ts';
import { joinedOn, leftOn, type Member } from '../../domain/member/member.ts';
import { comeBack, leave, setMembership } from '../../domain/member/member-edits.ts';
import type { Change } from '../../domain/record/edit.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { today } from '../../state/work/today.ts';
import { DaySheet } from './day-sheet.tsx';
import { SavedField } from './saved-field.tsx';
import { hasLeft } from './people.ts';
import { offerUndo } from './undo.ts';

interface BelongingProps {
  readonly member: Member;
}

/** Since when the person is on the list; leaving and coming back change no session of before. */
export function Belonging({ member }: BelongingProps) {
  const day = today(useServices());
  const left = leftOn(member);
  return (
    <section class="page-part" aria-labelledby="belonging">
      <h2 id="belonging">{t('members.belonging')}</h2>
      {left !== undefined && <p>{t('members.isOut', { day: formatDay(left) })}</p>}
      {member.memberships.length <= 1 && <Joined member={member} />}
      {hasLeft(member, day) ? <ComeBack member={member} /> : <Leave member={member} />}
    </section>
  );
}

function Joined({ member }: BelongingProps) {
  const services = useServices();
  const [first] = member.memberships;
  const left = first?.to;
  const problem = (day: Day) =>
    left !== undefined && day !== '' && day >= left
      ? t('members.dayTooLate', { day: formatDay(left) })
      : undefined;
  return (
    <SavedField
      label={t('members.joined')}
      type="date"
      hint={t('members.joinedHint')}
      stored={joinedOn(member) ?? ''}
      problemOf={problem}
      save={(day) =>
        commit(services, [
          setMembership(member, first?.id ?? FIRST, {
            from: day === '' ? undefined : day,
            to: left,
          }),
        ])
      }
    />
  );
}

/** Where the dates of somebody without any go; the same place as when they are added. */
const FIRST = 'first';

function Leave({ member }: BelongingProps) {
  const services = useServices();
  const isOpen = useSignal(false);
  const name = member.fullName;
  const last = member.memberships[member.memberships.length - 1];
  const close = () => {
    isOpen.value = false;
  };
  const save = async (day: Day) => {
    close();
    await commit(services, [leave(member, day)]);
    await offerUndo(services, t('members.left', { name, day: formatDay(day) }), () =>
      openAgain(member),
    );
  };
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {t('members.leave')}
      </button>
      {isOpen.value && (
        <DaySheet
          title={t('members.leaveTitle', { name })}
          text={t('members.leaveText')}
          label={t('members.leaveDay')}
          action={t('members.leave')}
          after={last?.from}
          onSave={(day) => void save(day)}
          onClose={close}
        />
      )}
    </>
  );
}

/** Back to the memberships as they were before leaving. */
function openAgain(member: Member): readonly Change[] {
  const open = member.memberships.filter(({ to }) => to === undefined);
  if (member.memberships.length === 0) return [setMembership(member, FIRST, {})];
  return open.map(({ id, from }) => setMembership(member, id, { from }));
}

function ComeBack({ member }: BelongingProps) {
  const services = useServices();
  const isOpen = useSignal(false);
  const name = member.fullName;
  const close = () => {
    isOpen.value = false;
  };
  const save = async (day: Day) => {
    close();
    const id = services.newId();
    await commit(services, [comeBack(member, day, id)]);
    // An empty stretch of days: the person is out again, as before.
    await offerUndo(services, t('members.isBack', { name, day: formatDay(day) }), () => [
      setMembership(member, id, { from: day, to: day }),
    ]);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {t('members.comeBack')}
      </button>
      {isOpen.value && (
        <DaySheet
          title={t('members.comeBackTitle', { name })}
          label={t('members.comeBackDay')}
          action={t('members.comeBack')}
          after={leftOn(member)}
          onSave={(day) => void save(day)}
          onClose={close}
        />
      )}
    </>
  );
}
