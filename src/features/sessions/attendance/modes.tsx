/** The other ways to record: calling names, scanning cards. */
import type { Signal } from '@preact/signals';
import IconCall from '~icons/lucide/megaphone';
import IconScan from '~icons/lucide/scan-qr-code';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import { ScanScreen } from '../lazy-scan.tsx';
import { RollCall } from './roll-call.tsx';
import type { Marking } from './use-marking.ts';

export type Mode = 'list' | 'calling' | 'scanning' | 'sign-in';

export function ModeButtons({ mode }: { readonly mode: Signal<Mode> }) {
  const goTo = (next: Mode) => () => {
    mode.value = next;
  };
  return (
    <>
      <button type="button" class="button" onClick={goTo('calling')}>
        <IconCall class="icon" />
        {t('attendance.call')}
      </button>
      <button type="button" class="button" onClick={goTo('scanning')}>
        <IconScan class="icon" />
        {t('attendance.scan')}
      </button>
    </>
  );
}

interface ModeScreenProps {
  readonly session: Session;
  readonly marking: Marking;
  readonly mode: Signal<Mode>;
}

/** Covers the list while one of them is on. */
export function ModeScreen({ session, marking, mode }: ModeScreenProps) {
  const close = () => {
    mode.value = 'list';
  };
  if (mode.value === 'calling') {
    return <RollCall session={session} marking={marking} onClose={close} />;
  }
  if (mode.value !== 'scanning') return null;
  return (
    <ScanScreen
      group={session.group}
      rows={() => sheetRowsOf(session).value}
      checkIn={marking.checkIn}
      onClose={close}
    />
  );
}
