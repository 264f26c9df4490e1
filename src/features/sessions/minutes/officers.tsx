import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { isPresent } from '../../../domain/attendance/status.ts';
import { editSession } from '../../../domain/session/planning.ts';
import { t } from '../../../i18n/translate.ts';
import { sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import { Choice } from '../../../ui/controls.tsx';
import type { PartProps } from '../parts.tsx';
import { personName } from '../../../state/work/person-names.ts';
import { useEdit } from '../use-edit.ts';

/** Who chairs and who keeps the minutes. */
export function Officers({ session }: PartProps) {
  const { isReadOnly, write } = useEdit(session);
  const { chair, secretary } = session;
  if (isReadOnly) {
    return (
      <p class="minutes-officers">
        {t('minutes.chairIs', { name: nameOf(session, chair) })}
        <br />
        {t('minutes.secretaryIs', { name: nameOf(session, secretary) })}
      </p>
    );
  }
  return (
    <div class="minutes-officers">
      <Choice
        label={t('minutes.chair')}
        value={chair ?? ''}
        options={peopleFor(session, chair)}
        onChange={(key) => void write([editSession(session, { chair: key || undefined })])}
      />
      <Choice
        label={t('minutes.secretary')}
        value={secretary ?? ''}
        options={peopleFor(session, secretary)}
        onChange={(key) => void write([editSession(session, { secretary: key || undefined })])}
      />
    </div>
  );
}

const nameOf = (session: PartProps['session'], key: string | undefined): string =>
  key === undefined ? t('minutes.nobody') : personName(session, key);

/** Those present first. */
function peopleFor(session: PartProps['session'], chosen: string | undefined) {
  const rows = sheetRowsOf(session).value.filter(({ erased }) => !erased);
  const isHere = ({ mark }: SheetRow) => isPresent(mark.status);
  const listed = [...rows.filter(isHere), ...rows.filter((row) => !isHere(row))].map((row) => ({
    value: row.member,
    label: labelOf(row),
  }));
  const isListed = chosen === undefined || listed.some(({ value }) => value === chosen);
  return [
    { value: '', label: t('minutes.nobody') },
    ...listed,
    ...(isListed ? [] : [{ value: chosen, label: personName(session, chosen) }]),
  ];
}

/** The name, and what speaks against choosing it: exempt, or not here. */
function labelOf({ fullName, standing, mark }: SheetRow): string {
  if (isPresent(mark.status) || mark.status === 'chua_ghi') return fullName;
  const why =
    standing === 'binh_thuong'
      ? t(`attendance.status.${mark.status}`)
      : t(`members.standings.${standing}`);
  return `${fullName} (${why.toLocaleLowerCase('vi')})`;
}
