import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { isPresent } from '../../../domain/attendance/status.ts';
import { t } from '../../../i18n/translate.ts';
import { LOOKS, UNSAVED } from './status-look.ts';
import { aboutRow, nameOf, statusName } from './words.ts';

interface MarkRowProps {
  readonly row: SheetRow;
  readonly isUnsaved: boolean;
  readonly isReadOnly: boolean;
  /** What stood there before it was corrected, in words. */
  readonly corrected: string | undefined;
  readonly onTick: (row: SheetRow) => void;
  readonly onOpen: (row: SheetRow) => void;
}

/** One person: a tap on the name records presence, the chip leads to everything else. */
export function MarkRow(props: MarkRowProps) {
  const { row, isUnsaved, isReadOnly, corrected, onTick, onOpen } = props;
  const person = (
    <>
      <span class="mark-person">{nameOf(row)}</span>
      <About text={aboutRow(row)} />
      <About text={corrected} />
      {isUnsaved && <span class="mark-about mark-unsaved">{t('attendance.unsaved')}</span>}
    </>
  );
  const { status } = row.mark;
  const chip = <ChipFace status={status} isUnsaved={isUnsaved} />;
  if (isReadOnly) {
    return (
      <li class="mark-row">
        <div class="mark-name">{person}</div>
        <div class={`mark-chip mark-${LOOKS[status].tone}`}>{chip}</div>
      </li>
    );
  }
  return (
    <li class="mark-row">
      <button
        type="button"
        class="mark-name"
        aria-pressed={isPresent(status)}
        onClick={() => onTick(row)}
      >
        {person}
      </button>
      <button
        type="button"
        class={`mark-chip mark-${LOOKS[status].tone}`}
        aria-label={t('attendance.change', { name: nameOf(row), status: statusName(status) })}
        aria-haspopup="dialog"
        onClick={() => onOpen(row)}
      >
        {chip}
      </button>
    </li>
  );
}

function About({ text }: { readonly text: string | undefined }) {
  return text === undefined || text === '' ? null : <span class="mark-about">{text}</span>;
}

interface FaceProps {
  readonly status: SheetRow['mark']['status'];
  readonly isUnsaved: boolean;
}

/** The sign of a status stands only for what is on the phone. */
function ChipFace({ status, isUnsaved }: FaceProps) {
  const Icon = isUnsaved ? UNSAVED : LOOKS[status].Icon;
  return (
    <>
      {Icon && <Icon class="mark-icon" />}
      <span>{t(`attendance.short.${status}`)}</span>
    </>
  );
}
