/** One large name at a time, two large buttons: for whoever calls the roll aloud. */
import { lastOf } from '../../../domain/last-of.ts';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import IconPresent from '~icons/lucide/check';
import IconBack from '~icons/lucide/undo-2';
import IconMute from '~icons/lucide/volume-x';
import IconAloud from '~icons/lucide/volume-2';
import IconAbsent from '~icons/lucide/x';
import { type SheetRow, unrecordedOf } from '../../../domain/attendance/sheet.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { sheetRowsOf, unsavedPeopleOf } from '../../../state/work/attendance-sheet.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { FullScreen } from '../../../ui/full-screen.tsx';
import { say, useVoice, wakeSpeech } from '../../../ui/voices.ts';
import { Absentees } from './absentees.tsx';
import type { Marking } from './use-marking.ts';
import { useSwipe } from './use-swipe.ts';
import { aboutPerson, nameOf } from './words.ts';
import './roll-call.css';

interface RollCallProps {
  readonly session: Session;
  readonly marking: Marking;
  readonly onClose: () => void;
}

export function RollCall({ session, marking, onClose }: RollCallProps) {
  const rest = unrecordedOf(sheetRowsOf(session).value);
  const unsaved = unsavedPeopleOf(session).value.size;
  const [row] = rest;
  const voice = useVoice('vi');
  const isAloud = useSignal(false);
  const speaks = voice !== undefined && row !== undefined;
  return (
    <FullScreen
      title={t('attendance.calling.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      tools={
        speaks && (
          <IconButton
            label={t('attendance.calling.aloud')}
            pressed={isAloud.value}
            onClick={() => {
              wakeSpeech();
              isAloud.value = !isAloud.value;
            }}
          >
            {isAloud.value ? <IconAloud class="icon" /> : <IconMute class="icon" />}
          </IconButton>
        )
      }
    >
      {unsaved > 0 && (
        <p class="calling-unsaved" role="status">
          {t('attendance.unsavedCount', { count: unsaved })}
        </p>
      )}
      {row === undefined ? (
        <Absentees session={session} marking={marking} onClose={onClose} />
      ) : (
        <Call
          row={row}
          left={rest.length}
          marking={marking}
          voice={isAloud.value ? voice : undefined}
        />
      )}
    </FullScreen>
  );
}

interface CallProps {
  readonly row: SheetRow;
  readonly left: number;
  readonly marking: Marking;
  /** Says each name; undefined: silent. */
  readonly voice: SpeechSynthesisVoice | undefined;
}

function Call({ row, left, marking, voice }: CallProps) {
  const name = nameOf(row);
  const { answer, back, canGoBack } = useAnswers(row, marking);
  const swipe = useSwipe(answer);
  useEffect(() => {
    if (voice) say(name, voice);
  }, [name, voice]);
  return (
    <>
      <div class="calling" {...swipe}>
        <p class="calling-left">{t('attendance.calling.left', { count: left })}</p>
        <div aria-live="polite">
          <p class="calling-name">{name}</p>
          <p class="calling-about">{aboutPerson(row)}</p>
        </div>
        <p class="hint">{t('attendance.calling.hint')}</p>
      </div>
      <div class="calling-back">
        {canGoBack && (
          <button type="button" class="button button-plain" onClick={back}>
            <IconBack class="icon" />
            {t('attendance.calling.back')}
          </button>
        )}
        {voice && (
          <button type="button" class="button button-plain" onClick={() => say(name, voice)}>
            <IconAloud class="icon" />
            {t('attendance.calling.again')}
          </button>
        )}
      </div>
      <div class="calling-answers">
        <button type="button" class="calling-answer mark-absent" onClick={() => answer(false)}>
          <IconAbsent class="icon" />
          {t('attendance.calling.absent')}
        </button>
        <button type="button" class="calling-answer mark-present" onClick={() => answer(true)}>
          <IconPresent class="icon" />
          {t('attendance.calling.present')}
        </button>
      </div>
    </>
  );
}

/** Milliseconds; the next name stands under the same thumb, and a trembling one taps twice. */
const TOO_SOON = 300;

/** One answer per name: the next counts once this one is written. */
function useAnswers({ member }: SheetRow, marking: Marking) {
  const called = useSignal<readonly string[]>([]);
  const lastAt = useRef(-TOO_SOON);
  const answer = (isHere: boolean) => {
    const now = performance.now();
    if (lastOf(called.value) === member || now - lastAt.current < TOO_SOON) return;
    lastAt.current = now;
    called.value = [...called.value, member];
    void marking.mark(member, { status: isHere ? 'co_mat' : 'vang_kld' });
  };
  const back = () => {
    const last = lastOf(called.value);
    if (last === undefined) return;
    called.value = called.value.slice(0, -1);
    void marking.mark(last, { status: 'chua_ghi' });
  };
  return { answer, back, canGoBack: called.value.length > 0 };
}
