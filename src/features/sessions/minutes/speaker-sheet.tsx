import type { Signal } from '@preact/signals';
import { isPresent } from '../../../domain/attendance/status.ts';
import { addSpeaker } from '../../../domain/minutes/minutes-edits.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import { attendanceOf, minutesOf } from '../../../state/work/session.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import type { PartProps } from '../parts.tsx';
import { useEdit } from '../use-edit.ts';
import { PeopleList, type Person } from './people-list.tsx';

interface SheetProps extends PartProps {
  readonly item: string;
  readonly speaking: Signal<string | undefined>;
  readonly onClose: () => void;
}

/** Picks who speaks, out of those who are here. */
export function SpeakerSheet({ session, item, speaking, onClose }: SheetProps) {
  const { now } = useServices();
  const { write } = useEdit(session);
  const spoken = new Set((minutesOf(session).value.speakers.get(item) ?? []).map(({ who }) => who));
  const { people, isEverybody } = peopleHere(session);
  const choose = (who: string) => {
    onClose();
    speaking.value = who;
    if (!spoken.has(who)) void write([addSpeaker(session, item, who, now())]);
  };
  return (
    <Sheet title={t('minutes.speakerTitle')} closeLabel={t('app.close')} onClose={onClose}>
      {isEverybody && <p class="hint">{t('minutes.everybody')}</p>}
      <PeopleList people={people} chosen={spoken} onChoose={choose} />
    </Sheet>
  );
}

/** Before the roll was called, everybody. */
function peopleHere(session: Session): { people: readonly Person[]; isEverybody: boolean } {
  const rows = sheetRowsOf(session).value.filter(({ erased }) => !erased);
  const here = rows.filter(({ mark }) => isPresent(mark.status));
  const isEverybody = here.length === 0;
  const guests = attendanceOf(session).value.guests.map(({ id, name, office }) => ({
    key: id,
    fullName: name,
    about: office ?? t('minutes.guest'),
  }));
  const listed = (isEverybody ? rows : here).map(({ member, fullName, nickname }) => ({
    key: member,
    fullName,
    nickname,
    about: nickname,
  }));
  return { people: [...listed, ...guests], isEverybody };
}
