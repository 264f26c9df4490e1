/** The sheet that people sign with a pen: as it looks on paper, with a button that prints it. */
import { useEffect } from 'preact/hooks';
import IconBack from '~icons/lucide/arrow-left';
import IconPrint from '~icons/lucide/printer';
import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { type Group, isCell } from '../../../domain/group/group.ts';
import type { Session } from '../../../domain/session/session.ts';
import { formatDay, formatWeekday } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { tell } from '../../../state/notices.ts';
import { sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import { groupOf } from '../../../state/work/groups.ts';
import { attendanceOf } from '../../../state/work/session.ts';
import { sessionName } from '../../../state/work/session-names.ts';
import { Dock } from '../../../ui/page.tsx';
import { nameOf } from './words.ts';
import './sign-in.css';

interface SignInProps {
  readonly session: Session;
  readonly onBack: () => void;
}

export function SignIn({ session, onBack }: SignInProps) {
  const group = groupOf(session.group);
  const people = sheetRowsOf(session).value.filter(({ standing }) => standing !== 'tam_thoi_di');
  useEffect(() => {
    // Bars of the screen around it stay off the paper.
    const { classList } = document.documentElement;
    classList.add('prints-sign-in');
    return () => classList.remove('prints-sign-in');
  }, []);
  return (
    <>
      <main class="page sign-in" id="main">
        {group && <Head group={group} session={session} />}
        <People people={people} hasRoles={group !== undefined && isCell(group.kind)} />
        <p>{t('attendance.signIn.total', { count: people.length })}</p>
        <h3>{t('attendance.signIn.guests')}</h3>
        <GuestLines session={session} />
      </main>
      <Dock>
        <button type="button" class="button" onClick={onBack}>
          <IconBack class="icon" />
          {t('app.back')}
        </button>
        <button type="button" class="button button-main" onClick={printPage}>
          <IconPrint class="icon" />
          {t('attendance.signIn.print')}
        </button>
      </Dock>
    </>
  );
}

/** Browsers inside other apps have none. */
function printPage(): void {
  const page: { print?: () => void } = globalThis;
  if (page.print === undefined) void tell(t('attendance.signIn.noPrint'), { lasts: 8000 });
  else page.print();
}

function Head({ group, session }: { readonly group: Group; readonly session: Session }) {
  const { day, time, place } = session;
  const when = t('attendance.signIn.when', {
    weekday: formatWeekday(day, 'long'),
    day: formatDay(day),
  });
  return (
    <header class="sign-in-head">
      {group.parent !== undefined && <p class="sign-in-parent">{group.parent}</p>}
      <p class="sign-in-group">{group.name}</p>
      <h2>{t('attendance.signIn.title')}</h2>
      <p>{sessionName(session)}</p>
      <p>
        {when}
        {time !== undefined && `, ${time}`}
      </p>
      {place !== undefined && <p>{t('attendance.signIn.place', { place })}</p>}
    </header>
  );
}

interface PeopleProps {
  readonly people: readonly SheetRow[];
  readonly hasRoles: boolean;
}

function People({ people, hasRoles }: PeopleProps) {
  return (
    <table>
      <HeadRow hasRoles={hasRoles} />
      <tbody>
        {people.map((row, index) => (
          <tr key={row.member}>
            <td>{index + 1}</td>
            <td>{nameOf(row)}</td>
            {hasRoles && <td>{roleOf(row)}</td>}
            <td>{SPACE}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where a pen writes. */
const SPACE = '\u00a0';

/** Lines left empty for those nobody announced. */
const EMPTY_LINES = 4;

function GuestLines({ session }: { readonly session: Session }) {
  const { guests } = attendanceOf(session).value;
  const lines = [
    ...guests.map(({ name, office }) => ({ name, office })),
    ...Array.from({ length: EMPTY_LINES }, () => ({ name: '', office: '' })),
  ];
  return (
    <table>
      <HeadRow hasRoles />
      <tbody>
        {lines.map(({ name, office }, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{name}</td>
            <td>{office}</td>
            <td>{SPACE}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HeadRow = ({ hasRoles }: Pick<PeopleProps, 'hasRoles'>) => (
  <thead>
    <tr>
      <th scope="col">{t('attendance.signIn.number')}</th>
      <th scope="col">{t('attendance.signIn.name')}</th>
      {hasRoles && <th scope="col">{t('attendance.signIn.role')}</th>}
      <th scope="col">{t('attendance.signIn.signature')}</th>
    </tr>
  </thead>
);

const roleOf = ({ role, memberType }: SheetRow): string =>
  memberType === 'du_bi' && role === 'dang_vien'
    ? t('members.types.du_bi')
    : t(`members.roles.${role}`);
