import IconRemove from '~icons/lucide/x';
import { addSpeaker, removeSpeaker, writeOpinion } from '../../../domain/minutes/minutes-edits.ts';
import type { Speaker } from '../../../domain/minutes/minutes.ts';
import { t } from '../../../i18n/translate.ts';
import { tell } from '../../../state/notices.ts';
import { minutesOf } from '../../../state/work/session.ts';
import { IconButton } from '../../../ui/controls.tsx';
import type { PartProps } from '../parts.tsx';
import { personName } from '../../../state/work/person-names.ts';
import { useEdit } from '../use-edit.ts';
import { WrittenText } from '../written-text.tsx';

interface SpeakersProps extends PartProps {
  readonly item: string;
  /** Who was just given the floor. */
  readonly speaking: string | undefined;
}

const TO_UNDO = 8000;

/** Who spoke at an item, and what each said. */
export function Speakers({ session, item, speaking }: SpeakersProps) {
  const list = minutesOf(session).value.speakers.get(item) ?? [];
  if (list.length === 0) return null;
  return (
    <ul class="minutes-list" role="list" aria-label={t('minutes.speakers')}>
      {list.map((speaker) => (
        <SpeakerRow
          key={speaker.who}
          session={session}
          item={item}
          speaker={speaker}
          speaking={speaking}
        />
      ))}
    </ul>
  );
}

interface RowProps extends SpeakersProps {
  readonly speaker: Speaker;
}

function SpeakerRow({ session, item, speaker, speaking }: RowProps) {
  const { isReadOnly, write } = useEdit(session);
  const { who, at, texts } = speaker;
  const name = personName(session, who);
  const remove = async () => {
    if (!(await write([removeSpeaker(session, item, who)]))) return;
    const undo = await tell(t('minutes.speakerRemoved', { name }), {
      action: t('app.undo'),
      lasts: TO_UNDO,
    });
    if (undo) await write([addSpeaker(session, item, who, at)]);
  };
  return (
    <li class="minutes-speaker">
      <WrittenText
        name={`${session.id}/${item}/${who}`}
        label={name}
        texts={texts}
        save={(text, seen) => write([writeOpinion(session, item, who, text, seen)])}
        isReadOnly={isReadOnly}
        isAsked={who === speaking}
      />
      {!isReadOnly && (
        <IconButton label={t('minutes.removeSpeaker', { name })} onClick={() => void remove()}>
          <IconRemove class="icon" aria-hidden="true" />
        </IconButton>
      )}
    </li>
  );
}
