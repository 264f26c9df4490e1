import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import IconFold from '~icons/lucide/chevron-down';
import IconSpeaker from '~icons/lucide/message-square-plus';
import IconTask from '~icons/lucide/user-check';
import IconVote from '~icons/lucide/vote';
import { writeMinutes } from '../../../domain/minutes/minutes-edits.ts';
import { t } from '../../../i18n/translate.ts';
import { minutesOf } from '../../../state/work/session.ts';
import type { PartProps } from '../parts.tsx';
import { useEdit } from '../use-edit.ts';
import { Decisions } from './decisions.tsx';
import { SpeakerSheet } from './speaker-sheet.tsx';
import { Speakers } from './speakers.tsx';
import { TaskSheet } from './task-sheet.tsx';
import { VoteSheet } from './vote-sheet.tsx';
import { Votes } from './votes.tsx';
import { WrittenText } from '../written-text.tsx';

interface SectionProps extends PartProps {
  /** Of the agenda item, or `CONCLUSION`. */
  readonly id: string;
  readonly title: string;
  readonly number: number | undefined;
  readonly isOpen: boolean;
  /** The address asks for it. */
  readonly isAsked: boolean;
  readonly onToggle: () => void;
}

/** What was said and decided at one item. */
export function Section(props: SectionProps) {
  const { session, id, title, number, isOpen, isAsked, onToggle } = props;
  const { isReadOnly } = useEdit(session);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isOpen && !isReadOnly) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isReadOnly]);
  const heading = number === undefined ? title : `${number}. ${title}`;
  return (
    <section ref={place} class="minutes-section">
      <h2>
        {isReadOnly ? (
          heading
        ) : (
          <button type="button" class="minutes-fold" aria-expanded={isOpen} onClick={onToggle}>
            {heading}
            <IconFold class="icon" aria-hidden="true" />
          </button>
        )}
      </h2>
      {isOpen ? (
        <Open session={session} id={id} title={title} isAsked={isAsked} />
      ) : (
        <Beginning session={session} id={id} />
      )}
    </section>
  );
}

function Open({
  session,
  id,
  title,
  isAsked,
}: Omit<SectionProps, 'number' | 'isOpen' | 'onToggle'>) {
  const { isReadOnly, write } = useEdit(session);
  const minutes = minutesOf(session).value;
  const speaking = useSignal<string | undefined>(undefined);
  const live = useSignal('');
  return (
    <>
      <WrittenText
        name={`${session.id}/${id}`}
        label={title}
        isBare
        texts={minutes.texts.get(id) ?? []}
        save={(text, seen) => write([writeMinutes(session, id, text, seen)])}
        isReadOnly={isReadOnly}
        isAsked={isAsked}
        live={live}
      />
      <Speakers session={session} item={id} speaking={speaking.value} />
      <Votes session={session} item={id} />
      <Decisions session={session} item={id} />
      {!isReadOnly && (
        <Deeds session={session} id={id} title={title} speaking={speaking} live={live} />
      )}
    </>
  );
}

type Deed = 'speaker' | 'vote' | 'task';

interface DeedsProps extends Pick<SectionProps, 'session' | 'id' | 'title'> {
  /** Who was just given the floor: the field for the words takes the focus. */
  readonly speaking: Signal<string | undefined>;
  /** What stands in the field of the text. */
  readonly live: ReadonlySignal<string>;
}

/** What else is put down while people talk. */
function Deeds({ session, id, title, speaking, live }: DeedsProps) {
  const deed = useSignal<Deed | undefined>(undefined);
  const close = () => {
    deed.value = undefined;
  };
  const open = (one: Deed) => () => {
    deed.value = one;
  };
  return (
    <div class="button-row minutes-deeds">
      <button type="button" class="button" onClick={open('speaker')}>
        <IconSpeaker class="icon" aria-hidden="true" />
        {t('minutes.speaker')}
      </button>
      <button type="button" class="button" onClick={open('vote')}>
        <IconVote class="icon" aria-hidden="true" />
        {t('minutes.vote')}
      </button>
      <button type="button" class="button" onClick={open('task')}>
        <IconTask class="icon" aria-hidden="true" />
        {t('minutes.task')}
      </button>
      {deed.value === 'speaker' && (
        <SpeakerSheet session={session} item={id} speaking={speaking} onClose={close} />
      )}
      {deed.value === 'vote' && (
        <VoteSheet session={session} item={id} matter={title} onClose={close} />
      )}
      {deed.value === 'task' && (
        <TaskSheet session={session} item={id} text={live.peek()} onClose={close} />
      )}
    </div>
  );
}

/** So that a folded section shows that something is in it. */
function Beginning({ session, id }: Pick<SectionProps, 'session' | 'id'>) {
  const { texts, speakers, votes } = minutesOf(session).value;
  const text = (texts.get(id) ?? []).find((one) => one.trim() !== '');
  const spoken = speakers.get(id)?.length ?? 0;
  const voted = votes.filter(({ item }) => item === id).length;
  const counts = [
    ...(spoken > 0 ? [t('minutes.spoken', { count: spoken })] : []),
    ...(voted > 0 ? [t('minutes.voted', { count: voted })] : []),
  ];
  return (
    <>
      {text !== undefined && <p class="minutes-beginning">{text}</p>}
      {counts.length > 0 && <p class="hint">{counts.join(', ')}</p>}
    </>
  );
}
