import IconPaper from '~icons/lucide/file-text';
import { isCell } from '../../../domain/group/group.ts';
import { numberLine } from '../../../domain/paper/paper-number.ts';
import { isNumbered, PAPER_KINDS, type PaperKind } from '../../../domain/paper/paper-record.ts';
import { routeHref } from '../../../domain/route.ts';
import type { PaperFacts } from '../../../export/papers/facts.ts';
import { t } from '../../../i18n/translate.ts';
import { RowLink } from '../../../ui/page.tsx';

interface ListProps {
  readonly facts: PaperFacts;
}

export function PaperList({ facts }: ListProps) {
  const { session, group } = facts;
  const ref = { group: session.group, key: session.key };
  return (
    <main class="page papers" id="main">
      <h2>{t('agenda.part.papers')}</h2>
      {session.status !== 'closed' && <p class="hint">{t('papers.screen.draftHint')}</p>}
      <ul role="list">
        {PAPER_KINDS.filter((kind) => isThere(kind, facts)).map((kind) => (
          <RowLink key={kind} href={routeHref({ name: 'session', ...ref, part: `papers~${kind}` })}>
            <IconPaper class="icon" aria-hidden="true" />
            <span class="person-name">{t(`papers.kinds.${kind}`)}</span>
            <span class="papers-about">{aboutPaper(kind, facts)}</span>
          </RowLink>
        ))}
      </ul>
      <p class="hint">{t('papers.namesHint')}</p>
      <a class="button" href={routeHref({ name: 'group', group: group.key })}>
        {t('papers.screen.toSettings')}
      </a>
    </main>
  );
}

/** A score sheet and a resolution are for Party cells. */
function isThere(kind: PaperKind, { group, sheet, given }: PaperFacts): boolean {
  if (kind === 'score') return sheet !== undefined;
  if (kind === 'resolution') return isCell(group.kind);
  return kind !== 'tasks' || given.length > 0;
}

function aboutPaper(kind: PaperKind, { group, numberOf, sheet, rows }: PaperFacts): string {
  if (isNumbered(kind) && isCell(group.kind)) return numberLine(kind, numberOf(kind));
  if (kind === 'score' && sheet !== undefined && sheet.open > 0)
    return t('scoring.groupOpen', { count: sheet.open });
  return kind === 'attendance' ? t('members.count', { count: rows.length }) : '';
}
