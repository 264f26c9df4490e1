import { useSignal } from '@preact/signals';
import { cardCode, printCheckInCode } from '../../domain/check-in-code.ts';
import type { Group } from '../../domain/group/group.ts';
import type { Member } from '../../domain/member/member.ts';
import { orderPeople } from '../../domain/people-order.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { today } from '../../state/work/today.ts';
import { Dock, Empty } from '../../ui/page.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { GroupFrame } from './frame.tsx';
import { hasLeft, namedIn } from './people.ts';
import './cards.css';

/** Cards to print and cut: a name to read, a random code to scan, and nothing else. */
export function CardsScreen({ group: at }: { readonly group: string }) {
  return (
    <GroupFrame at={at} title={() => t('members.cards')}>
      {(group) => <Cards group={group} />}
    </GroupFrame>
  );
}

function Cards({ group }: { readonly group: Group }) {
  const day = today(useServices());
  const left = useSignal<ReadonlySet<string>>(new Set());
  const people = orderPeople(
    namedIn(group.key).filter((member) => !hasLeft(member, day)),
    group.peopleOrder,
  );
  const chosen = people.filter(({ key }) => !left.value.has(key));
  const toggle = (key: string) => {
    const next = new Set(left.value);
    if (!next.delete(key)) next.add(key);
    left.value = next;
  };
  const toggleAll = () => {
    left.value = new Set(chosen.length === 0 ? [] : people.map(({ key }) => key));
  };
  if (people.length === 0) return <NobodyYet group={group.key} />;
  return (
    <>
      <main class="page cards-page" id="main">
        <p class="hint cards-text">{t('members.cardsText')}</p>
        <button type="button" class="button cards-all" onClick={toggleAll}>
          {t(chosen.length === 0 ? 'members.cardsAll' : 'members.cardsNone')}
        </button>
        <ul role="list" class="cards">
          {people.map((member) => (
            <Card
              key={member.key}
              member={member}
              isChosen={!left.value.has(member.key)}
              onToggle={() => toggle(member.key)}
            />
          ))}
        </ul>
      </main>
      <Dock>
        {chosen.length === 0 ? (
          <p>{t('members.cardsChoose')}</p>
        ) : (
          <button type="button" class="button button-main" onClick={() => print()}>
            {t('members.cardsPrint', { count: chosen.length })}
          </button>
        )}
      </Dock>
    </>
  );
}

interface CardProps {
  readonly member: Member;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Card({ member, isChosen, onToggle }: CardProps) {
  const { fullName: name } = member;
  const code = cardCode(member);
  return (
    <li class="card-cell" data-chosen={isChosen}>
      <label class="person-card">
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        {code !== undefined && (
          <QrCode text={printCheckInCode(code)} label={t('members.cardCode', { name })} />
        )}
        <span class="person-name">{name}</span>
      </label>
    </li>
  );
}

function NobodyYet({ group }: { readonly group: string }) {
  return (
    <main class="page" id="main">
      <Empty title={t('members.cardsEmpty')} text={t('members.cardsEmptyText')}>
        <a class="button button-main" href={routeHref({ name: 'members', group })}>
          {t('members.toList')}
        </a>
      </Empty>
    </main>
  );
}
