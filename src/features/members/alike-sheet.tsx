import type { Member } from '../../domain/member/member.ts';
import { leftOn } from '../../domain/member/member.ts';
import { likeness } from '../../domain/names-alike.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { Sheet } from '../../ui/sheet.tsx';

interface AlikeSheetProps {
  readonly name: string;
  readonly alike: readonly Member[];
  /** Another person is added, the same one is not. */
  readonly onAnswer: (given: 'another' | 'same') => void;
  /** Not answered; the name stays in its field. */
  readonly onClose: () => void;
}

/** Asks whether a name that was typed belongs to somebody who is on the list already. */
export function AlikeSheet({ name, alike, onAnswer, onClose }: AlikeSheetProps) {
  return (
    <Sheet title={t('members.alikeTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('members.alikeText', { name })}</p>
      <ul role="list" class="alike-list">
        {alike.map((member) => (
          <li key={member.key} class="alike-row">
            <a
              class="row-link"
              href={routeHref({ name: 'member', group: member.group, key: member.key })}
              aria-label={t('members.alikeOpen', { name: member.fullName })}
            >
              <span class="person-name">{member.fullName}</span>
              <span class="person-about">{difference(name, member)}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="sheet-buttons">
        <button type="button" class="button button-main" onClick={() => onAnswer('another')}>
          {t('members.alikeOther')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer('same')}>
          {t('members.alikeSame')}
        </button>
      </div>
    </Sheet>
  );
}

function difference(name: string, member: Member): string {
  const how = t(`members.alikeHow.${likeness(name, member.fullName) ?? 'same'}`);
  return leftOn(member) === undefined ? how : `${how} · ${t('members.alikeLeft')}`;
}
