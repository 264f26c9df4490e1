import IconWarning from '~icons/lucide/circle-alert';
import IconFine from '~icons/lucide/circle-check';
import { routeHref } from '../../../domain/route.ts';
import type { Warning } from '../../../domain/session/warning.ts';
import { hasOwner, type Task } from '../../../domain/task/task.ts';
import { t } from '../../../i18n/translate.ts';
import type { ClosingView } from '../../../state/work/closing.ts';
import { DocumentLink } from './document-link.tsx';
import { PART_FOR, warningText } from './warning-words.ts';

interface CheckPartProps {
  readonly view: ClosingView;
}

/** What the chair should know before closing. Nothing here keeps anybody from closing. */
export function CheckPart({ view }: CheckPartProps) {
  const { warnings } = view;
  return (
    <section class="page-part" aria-labelledby="close-check">
      <h2 id="close-check">{t('closing.check')}</h2>
      {warnings.length === 0 ? (
        <p class="close-fine">
          <IconFine class="icon" aria-hidden="true" />
          {t('closing.nothing')}
        </p>
      ) : (
        <>
          <p class="hint">{t('closing.checkHint')}</p>
          <ul class="warnings" role="list">
            {warnings.map((warning, index) => (
              <li key={`${warning.code}${index}`}>
                <IconWarning class="icon" aria-hidden="true" />
                <div>
                  <p>{warningText(warning)}</p>
                  <Ways warning={warning} view={view} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Where it can be put right, and what it rests on. */
function Ways({ warning, view }: CheckPartProps & { readonly warning: Warning }) {
  const { group, key } = view.session;
  const part = PART_FOR[warning.code];
  return (
    <p class="close-ways">
      {part !== undefined && (
        <a class="close-link" href={routeHref({ name: 'session', group, key, part })}>
          {t(`closing.toPart.${part}`)}
        </a>
      )}
      {lacking(warning, view.given).map((task) => (
        <a
          key={task.key}
          class="close-link"
          href={routeHref({ name: 'task', group: task.group, key: task.key })}
        >
          {task.goal}
        </a>
      ))}
      {warning.document === undefined ? (
        <span class="hint">{t('closing.habit')}</span>
      ) : (
        <DocumentLink id={warning.document} />
      )}
    </p>
  );
}

function lacking({ code }: Warning, given: readonly Task[]): readonly Task[] {
  if (code === 'task-without-owner') return given.filter((task) => !hasOwner(task));
  if (code === 'task-without-deadline')
    return given.filter(({ deadline }) => deadline === undefined);
  return [];
}
