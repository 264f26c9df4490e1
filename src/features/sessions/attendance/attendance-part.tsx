/** Who came: a number, a list to tick, and every other way to record. */
import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import IconDone from '~icons/lucide/check';
import IconPaper from '~icons/lucide/printer';
import IconUndo from '~icons/lucide/undo-2';
import { type SheetRow, unrecordedOf } from '../../../domain/attendance/sheet.ts';
import { routeHref } from '../../../domain/route.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import {
  sheetCountOf,
  sheetRowsOf,
  unsavedPeopleOf,
} from '../../../state/work/attendance-sheet.ts';
import { groupOf } from '../../../state/work/groups.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { Dock, Empty } from '../../../ui/page.tsx';
import { useEdit } from '../use-edit.ts';
import { Absences } from './absences.tsx';
import { Guests } from './guests.tsx';
import { MarkList } from './mark-list.tsx';
import { MarkSheet } from './mark-sheet.tsx';
import { type Mode, ModeButtons, ModeScreen } from './modes.tsx';
import { SignIn } from './sign-in.tsx';
import { Totals } from './totals.tsx';
import { type Marking, useMarking } from './use-marking.ts';
import './attendance.css';

interface PartProps {
  readonly session: Session;
}

export function AttendancePart({ session }: PartProps) {
  const rows = sheetRowsOf(session).value;
  const edit = useEdit(session);
  const marking = useMarking(session);
  const opened = useSignal<string | undefined>(undefined);
  const mode = useSignal<Mode>('list');
  const open = useCallback(
    ({ member }: SheetRow) => {
      opened.value = member;
    },
    [opened],
  );
  const go = (next: Mode) => () => {
    scrollTo({ top: 0, behavior: 'instant' });
    mode.value = next;
  };
  if (mode.value === 'sign-in') return <SignIn session={session} onBack={go('list')} />;
  if (rows.length === 0) return <NoPeople group={session.group} />;
  const isOver = session.status === 'closed' || session.status === 'void';
  const row = rows.find(({ member }) => member === opened.value);
  return (
    <>
      <main class="page attendance" id="main">
        {session.status === 'planned' && <p class="hint">{t('attendance.planned')}</p>}
        <Totals count={sheetCountOf(session).value} group={groupOf(session.group)} />
        <MarkList session={session} edit={edit} marking={marking} onOpen={open}>
          {!isOver && <ModeButtons mode={mode} />}
        </MarkList>
        <Guests session={session} marking={marking} isReadOnly={edit.isReadOnly} />
        <button type="button" class="button sign-in-open" onClick={go('sign-in')}>
          <IconPaper class="icon" />
          {t('attendance.signIn.open')}
        </button>
        <Absences session={session} />
      </main>
      {!isOver && <MarkDock session={session} marking={marking} />}
      {!isOver && <ModeScreen session={session} marking={marking} mode={mode} />}
      {row && (
        <MarkSheet
          session={session}
          row={row}
          marking={marking}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </>
  );
}

function NoPeople({ group }: { readonly group: string }) {
  return (
    <main class="page" id="main">
      <Empty title={t('attendance.none')} text={t('attendance.noneText')}>
        <a class="button button-main" href={routeHref({ name: 'members', group })}>
          {t('attendance.toMembers')}
        </a>
      </Empty>
    </main>
  );
}

function MarkDock({ session, marking }: PartProps & { readonly marking: Marking }) {
  const rest = unrecordedOf(sheetRowsOf(session).value).length;
  const unsaved = unsavedPeopleOf(session).value.size;
  return (
    <Dock>
      {marking.canUndo.value && (
        <IconButton label={t('app.undo')} onClick={() => void marking.undo()}>
          <IconUndo class="icon" />
        </IconButton>
      )}
      {rest > 0 ? (
        <button type="button" class="button button-main" onClick={() => void marking.markRest()}>
          {t('attendance.restPresent', { count: rest })}
        </button>
      ) : (
        <p class="attendance-done">
          {unsaved === 0 && <IconDone class="icon" />}
          {t('attendance.allRecorded')}
        </p>
      )}
    </Dock>
  );
}
