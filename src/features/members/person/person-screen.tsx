import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '../../../i18n/exchange.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { goBack } from '../../../state/navigation.ts';
import { tell } from '../../../state/notices.ts';
import { saved } from '../../../state/saving.ts';
import { erasePerson } from '../../../state/work/erase-person.ts';
import { type PersonHere, readPerson } from '../../../state/work/person.ts';
import { type PersonPart, personParts } from '../../../state/work/person-words.ts';
import { EraseSheet } from '../erase-sheet.tsx';
import { GroupFrame } from '../frame.tsx';
import { NotHere } from '../not-here.tsx';
import { GiveSheet } from './give-sheet.tsx';
import './person.css';

interface PersonScreenProps {
  readonly group: string;
  readonly at: string;
}

/** Everything that this phone holds of one person, to be shown to them, handed over and erased. */
export function PersonScreen({ group, at }: PersonScreenProps) {
  const services = useServices();
  const found = useSignal<PersonHere | undefined>(undefined);
  const isRead = useSignal(false);
  useEffect(() => {
    const read = async () => {
      found.value = await readPerson(services, { group, key: at });
      isRead.value = true;
    };
    void saved(read());
  }, [services, group, at, found, isRead]);
  const about = found.value;
  return (
    <GroupFrame at={group} title={() => t('privacy.person.title')}>
      {() =>
        about === undefined ? <Nobody group={group} isRead={isRead.value} /> : <All about={about} />
      }
    </GroupFrame>
  );
}

function Nobody({ group, isRead }: { readonly group: string; readonly isRead: boolean }) {
  return isRead ? <NotHere group={group} /> : <main class="page" id="main" aria-busy="true" />;
}

function All({ about }: { readonly about: PersonHere }) {
  return (
    <main class="page" id="main">
      <h2 class="person-name">{about.member.fullName}</h2>
      <p>{t('privacy.person.text')}</p>
      {personParts(about).map((part) => (
        <Part key={part.id} part={part} />
      ))}
      <Deeds about={about} />
    </main>
  );
}

function Part({ part: { id, heading, lines } }: { readonly part: PersonPart }) {
  return (
    <section class="page-part" aria-labelledby={`person-${id}`}>
      <h2 id={`person-${id}`}>{heading}</h2>
      <ul role="list">
        {lines.map(({ text, href }) => (
          <li key={text} class="row person-line">
            {href === undefined ? (
              <p>{text}</p>
            ) : (
              <a class="page-link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Both leave no way back, so both ask. */
function Deeds({ about }: { readonly about: PersonHere }) {
  const services = useServices();
  const asking = useSignal<'give' | 'erase' | undefined>(undefined);
  const { member } = about;
  const close = () => {
    asking.value = undefined;
  };
  const erase = async () => {
    close();
    if (!(await erasePerson(services, member))) return;
    goBack();
    void tell(t('members.erased'), { lasts: 8000 });
  };
  const ask = (what: 'give' | 'erase') => () => {
    asking.value = what;
  };
  return (
    <section class="page-part" aria-labelledby="person-deeds">
      <h2 id="person-deeds">{t('privacy.do.title')}</h2>
      <div class="button-row">
        <button type="button" class="button button-main" onClick={ask('give')}>
          {t('privacy.person.give')}
        </button>
        <button type="button" class="button" onClick={ask('erase')}>
          {t('members.erase')}
        </button>
      </div>
      {asking.value === 'give' && <GiveSheet about={about} onClose={close} />}
      {asking.value === 'erase' && (
        <EraseSheet name={member.fullName} onErase={() => void erase()} onClose={close} />
      )}
    </section>
  );
}
