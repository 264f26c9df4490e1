import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { NamedInReports } from '../../domain/member/in-reports.ts';
import type { Member } from '../../domain/member/member.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { tell } from '../../state/notices.ts';
import { eraseReported, findPeople, openPeople } from '../../state/work/find-person.ts';
import { groupOf } from '../../state/work/groups.ts';
import { FilterField } from '../../ui/field.tsx';
import { RowLink } from '../../ui/page.tsx';
import { AskSheet } from './ask-sheet.tsx';
import { PartFrame } from './part-frame.tsx';

/** Everything about one person begins with a name: also of people who are on no list of this phone. */
export function FindScreen() {
  const services = useServices();
  const typed = useSignal('');
  useEffect(() => void openPeople(services), [services]);
  const name = typed.value.trim();
  const found = findPeople(name);
  return (
    <PartFrame title={t('privacy.find.title')} busy={found === undefined}>
      <p>{t('privacy.find.text')}</p>
      <FilterField
        label={t('privacy.find.name')}
        hint={t('privacy.find.hint')}
        clearLabel={t('privacy.find.clear')}
        value={typed.value}
        onInput={(text) => {
          typed.value = text;
        }}
      />
      {found !== undefined && name !== '' && (
        <>
          <p role="status">
            {t('privacy.find.count', { count: found.listed.length + found.reported.length })}
          </p>
          <ul role="list">
            {found.listed.map((one) => (
              <Listed key={one.id} member={one} />
            ))}
            {found.reported.map((one) => (
              <Reported key={one.key} person={one} />
            ))}
          </ul>
          <p>
            <a class="page-link" href={routeHref({ name: 'search', q: name })}>
              {t('privacy.find.texts', { name })}
            </a>
          </p>
        </>
      )}
    </PartFrame>
  );
}

const Listed = ({ member: { group, key, fullName } }: { readonly member: Member }) => (
  <RowLink href={routeHref({ name: 'person', group, key })}>
    <span>{fullName}</span>
    <span class="hint">{groupOf(group)?.name}</span>
  </RowLink>
);

function Reported({ person }: { readonly person: NamedInReports }) {
  const services = useServices();
  const asking = useSignal(false);
  const { fullName, reports } = person;
  const set = (value: boolean) => () => {
    asking.value = value;
  };
  const erase = async () => {
    if (await eraseReported(services, person)) void tell(t('members.erased'), { lasts: 8000 });
  };
  return (
    <li class="row privacy-row">
      <span>{fullName}</span>
      {reports.map(({ file, present, base }) => (
        <span key={file} class="hint">
          {t('privacy.find.inReport', { file, present, base })}
        </span>
      ))}
      <button
        type="button"
        class="button"
        aria-label={t('privacy.find.eraseName', { name: fullName })}
        onClick={set(true)}
      >
        {t('members.erase')}
      </button>
      {asking.value && (
        <AskSheet
          title={t('members.eraseTitle', { name: fullName })}
          text={`${t('privacy.find.eraseText')} ${t('members.eraseBackups')}`}
          go={t('members.eraseDo')}
          onGo={() => void erase()}
          onClose={set(false)}
        />
      )}
    </li>
  );
}
