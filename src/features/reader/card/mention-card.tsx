import { useEffect, useId, useRef } from 'preact/hooks';
import IconClose from '~icons/lucide/x';
import { routeHref } from '../../../domain/route.ts';
import { formatDay } from '../../../i18n/format.ts';
import '../../../i18n/more.ts';
import { pick, t } from '../../../i18n/translate.ts';
import type { Article, Reference } from '../../../pack/format.ts';
import { useServices } from '../../../state/context.ts';
import { openReference, reference, referenceProblem } from '../../../state/reference.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { WholeCodes } from '../../../ui/whole-codes.tsx';
import type { Target } from '../reader-context.ts';
import { Mentions } from './mentions.tsx';
import './card.css';

export interface MentionCardProps {
  readonly target: Target;
  readonly article: Article;
  readonly onClose: () => void;
}

/** What a document or an abbreviation is, and where else it is mentioned. The text stays usable behind it. */
export function MentionCard({ target, article, onClose }: MentionCardProps) {
  const services = useServices();
  const card = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    void openReference(services);
    const box = card.current;
    // However high the bar below it has become by large letters, the card stays on the screen.
    box?.style.setProperty('--foot', `${box.parentElement?.offsetHeight ?? 0}px`);
    box?.focus({ preventScroll: true });
  }, [services]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
  const entry = reference.value && describe(reference.value, target);
  return (
    <div class="card" role="dialog" aria-labelledby={heading} tabIndex={-1} ref={card}>
      <div class="card-head">
        <h2 id={heading}>
          <WholeCodes text={entry?.title ?? target.id} />
        </h2>
        <IconButton label={t('app.close')} onClick={onClose}>
          <IconClose class="icon" aria-hidden="true" />
        </IconButton>
      </div>
      {entry ? <Known entry={entry} article={article} onLeave={onClose} /> : <p>{waitingText()}</p>}
    </div>
  );
}

interface Entry {
  readonly title: string;
  readonly lines: readonly string[];
  readonly mentions: Reference['documents'][number]['mentions'];
  /** The entry in the lists, and what that list is called. */
  readonly href: string;
  readonly list: string;
}

interface KnownProps {
  readonly entry: Entry;
  readonly article: Article;
  readonly onLeave: () => void;
}

function Known({ entry: { lines, mentions, href, list }, article, onLeave }: KnownProps) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>
          <WholeCodes text={line} />
        </p>
      ))}
      <Mentions mentions={mentions} article={article} onLeave={onLeave} />
      <a class="card-list" href={href} onClick={onLeave}>
        {list}
      </a>
    </>
  );
}

function waitingText(): string {
  if (referenceProblem.value !== undefined) return t('card.problem');
  return reference.value === undefined ? t('app.loading') : t('card.unknown');
}

function describe({ documents, abbreviations }: Reference, target: Target): Entry | undefined {
  if (target.kind === 'abbreviation') {
    const found = abbreviations.find(({ abbreviation }) => abbreviation === target.id);
    return (
      found && {
        title: found.abbreviation,
        lines: [pick(found.expansion), pick(found.note ?? {})].filter(Boolean),
        mentions: found.mentions,
        href: routeHref({ name: 'glossary', at: target.id }),
        list: t('card.toGlossary'),
      }
    );
  }
  const found = documents.find(({ id }) => id === target.id);
  return (
    found && {
      title: found.number ?? pick(found.name),
      lines: documentLines(found),
      mentions: found.mentions,
      href: routeHref({ name: 'documents', at: target.id }),
      list: t('card.toDocuments'),
    }
  );
}

function documentLines(document: Reference['documents'][number]): string[] {
  const { number, name, issuer, date, about, note } = document;
  const day = date === undefined ? t('card.undated') : formatDay(date);
  return [
    number === undefined ? '' : pick(name),
    [pick(issuer), day].filter(Boolean).join(' · '),
    pick(about),
    pick(note ?? {}),
  ].filter(Boolean);
}
