import IconPlan from '~icons/lucide/clipboard-list';
import IconPapers from '~icons/lucide/file-text';
import IconClose from '~icons/lucide/lock';
import IconMinutes from '~icons/lucide/notebook-pen';
import IconNotes from '~icons/lucide/notebook-text';
import IconResume from '~icons/lucide/play';
import IconSend from '~icons/lucide/send';
import IconEnd from '~icons/lucide/square';
import IconReadBack from '~icons/lucide/volume-2';
import { routeHref } from '../../domain/route.ts';
import { endSession, nextItem, resumeSession } from '../../domain/session/running.ts';
import type { Session } from '../../domain/session/session.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { PARTS, type PartName, sideBySide } from './parts.tsx';
import { useEdit } from './use-edit.ts';

interface MenuProps {
  readonly session: Session;
  readonly onClose: () => void;
}

const OFFERED = ['plan', 'agenda', 'minutes', 'read-back', 'papers', 'close'] as const;
type Offered = (typeof OFFERED)[number];

/** What is needed seldom. */
export function SessionMenu({ session, onClose }: MenuProps) {
  const beside = sideBySide(session);
  const parts = OFFERED.filter(
    (part) => part in PARTS && !beside.includes(part) && suits(session, part),
  );
  return (
    <Sheet title={t('app.more')} closeLabel={t('app.close')} onClose={onClose}>
      <Menu>
        {session.status === 'running' && <EndOrResume session={session} onClose={onClose} />}
        <MenuItem
          label={t('sessions.sendOn')}
          href={routeHref({
            name: 'codes',
            way: 'send',
            session: `${session.group}/${session.key}`,
          })}
          onClick={onClose}
        >
          <IconSend class="icon" aria-hidden="true" />
        </MenuItem>
        {parts.map((part) => (
          <MenuItem
            key={part}
            label={t(`agenda.part.${part}`)}
            href={routeHref({ name: 'session', group: session.group, key: session.key, part })}
            onClick={onClose}
          >
            <PartIcon part={part} />
          </MenuItem>
        ))}
        <MenuItem
          label={t('agenda.sessionNotes')}
          href={routeHref({ name: 'notes', session: `${session.group}/${session.key}` })}
          onClick={onClose}
        >
          <IconNotes class="icon" aria-hidden="true" />
        </MenuItem>
      </Menu>
    </Sheet>
  );
}

function PartIcon({ part }: { readonly part: Offered }) {
  switch (part) {
    case 'plan':
    case 'agenda':
      return <IconPlan class="icon" aria-hidden="true" />;
    case 'minutes':
      return <IconMinutes class="icon" aria-hidden="true" />;
    case 'read-back':
      return <IconReadBack class="icon" aria-hidden="true" />;
    case 'papers':
      return <IconPapers class="icon" aria-hidden="true" />;
    case 'close':
      return <IconClose class="icon" aria-hidden="true" />;
  }
}

/** Nothing is closed before it began, or twice. */
const suits = ({ status }: Session, part: PartName): boolean =>
  part === 'close' ? status === 'running' : status !== 'planned' || part !== 'read-back';

/** The meeting is over, or it goes on after all. */
function EndOrResume({ session, onClose }: MenuProps) {
  const { now } = useServices();
  const { write } = useEdit(session);
  const isOver = session.endedAt !== undefined;
  const press = () => {
    onClose();
    const change = isOver
      ? resumeSession(session, nextItem(session)?.id, now())
      : endSession(session, now());
    void write([change]);
  };
  const Icon = isOver ? IconResume : IconEnd;
  return (
    <MenuItem label={isOver ? t('agenda.resume') : t('agenda.end')} onClick={press}>
      <Icon class="icon" aria-hidden="true" />
    </MenuItem>
  );
}
