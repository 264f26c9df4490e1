import { useSignal } from '@preact/signals';
import type { Group } from '../../domain/group/group.ts';
import type { Member } from '../../domain/member/member.ts';
import { removeStanding, setStanding } from '../../domain/member/member-edits.ts';
import { type Standing, standingOn } from '../../domain/member/standing.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { today } from '../../state/work/today.ts';
import { formatSpan } from './span.ts';
import { StandingSheet } from './standing-sheet.tsx';
import { offerUndo } from './undo.ts';

interface StandingsProps {
  readonly group: Group;
  readonly member: Member;
}

/** How the person belongs to the group over time: exempt, away, here for a while. */
export function Standings({ group, member }: StandingsProps) {
  const services = useServices();
  const edited = useSignal<Standing | undefined>(undefined);
  const day = today(services);
  const add = () => {
    edited.value = { id: services.newId(), code: 'mien', from: day };
  };
  const close = () => {
    edited.value = undefined;
  };
  return (
    <section class="page-part" aria-labelledby="standing">
      <h2 id="standing">{t('members.standing')}</h2>
      <p>
        {t('members.standingNow', {
          standing: t(`members.standings.${standingOn(member, day)}`),
        })}
      </p>
      <ul role="list">
        {member.standings.map((standing) => (
          <StandingRow
            key={standing.id}
            member={member}
            standing={standing}
            onChange={() => {
              edited.value = standing;
            }}
          />
        ))}
      </ul>
      <button type="button" class="button" onClick={add}>
        {t('members.standingAdd')}
      </button>
      <p class="hint form-note">{t('members.standingNote')}</p>
      {edited.value !== undefined && (
        <StandingSheet
          kind={group.kind}
          standing={edited.value}
          onClose={close}
          onSave={(standing) => {
            close();
            void commit(services, [setStanding(member, standing)]);
          }}
        />
      )}
    </section>
  );
}

interface StandingRowProps {
  readonly member: Member;
  readonly standing: Standing;
  readonly onChange: () => void;
}

function StandingRow({ member, standing, onChange }: StandingRowProps) {
  const services = useServices();
  const name = t(`members.standings.${standing.code}`);
  const remove = async () => {
    await commit(services, [removeStanding(member, standing.id)]);
    await offerUndo(services, t('members.standingRemoved', { standing: name }), () => [
      setStanding(member, standing),
    ]);
  };
  return (
    <li class="standing-row">
      <span class="standing-text">
        <span class="person-name">{name}</span>
        <span class="person-about">{formatSpan(standing.from, standing.to)}</span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={t('members.changeStanding', { standing: name })}
        onClick={onChange}
      >
        {t('members.change')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={t('members.removeStanding', { standing: name })}
        onClick={() => void remove()}
      >
        {t('app.delete')}
      </button>
    </li>
  );
}
