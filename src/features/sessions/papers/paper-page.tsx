/** A document on the screen and on the printer: the same blocks that Word gets. */
import type { ComponentChildren } from 'preact';
import IconEdit from '~icons/lucide/pencil';
import type { PaperStyle } from '../../../domain/paper/style.ts';
import type {
  Letterhead,
  Paper,
  PaperBlock,
  PaperText,
  Signature,
  Signatures,
} from '../../../export/paper/paper.ts';
import { t } from '../../../i18n/translate.ts';
import { inSentence } from './in-sentence.ts';
import { PaperGrid } from './paper-grid.tsx';

interface PageProps {
  readonly paper: Paper;
  readonly style: PaperStyle;
  /** Asked to change a text. */
  readonly onEdit: (id: string) => void;
}

export function PaperPage({ paper, style, onEdit }: PageProps) {
  const { sizes, body } = style;
  return (
    <article
      class={paper.orientation === 'landscape' ? 'paper paper-lying' : 'paper'}
      lang={paper.lang}
      aria-label={t(`papers.screen.page`)}
      style={{
        '--paper-body': `${sizes.body}pt`,
        '--paper-type': `${sizes.type}pt`,
        '--paper-party': `${sizes.party}pt`,
        '--paper-table': `${sizes.table}pt`,
        '--paper-small': `${sizes.recipients}pt`,
        '--paper-before': `${body.before}pt`,
        '--paper-line': `${body.line}pt`,
        '--paper-indent': `${body.firstLine}mm`,
      }}
    >
      {paper.draft !== undefined && <p class="paper-draft">{paper.draft}</p>}
      {paper.blocks.map((block, at) => (
        <Block key={at} block={block} onEdit={onEdit} />
      ))}
    </article>
  );
}

type OnEdit = Pick<PageProps, 'onEdit'>;

function Block({ block, onEdit }: OnEdit & { readonly block: PaperBlock }) {
  switch (block.block) {
    case 'letterhead':
      return <Head head={block} />;
    case 'title':
      return (
        <header class="paper-title">
          <p class="paper-type">{block.name}</p>
          {block.about.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p aria-hidden="true">-----</p>
        </header>
      );
    case 'heading':
      return block.level === 1 ? (
        <h3 class="paper-heading">{block.text}</h3>
      ) : (
        <h4 class="paper-heading">{block.text}</h4>
      );
    case 'text':
      return <Text text={block} onEdit={onEdit} />;
    case 'table':
      return <PaperGrid table={block} />;
    case 'signatures':
      return <Signed block={block} onEdit={onEdit} />;
    case 'page-break':
      return <hr class="paper-break" />;
  }
}

function Head({ head }: { readonly head: Letterhead }) {
  return (
    <header class="paper-head">
      <div>
        {head.parent !== undefined && <p>{head.parent}</p>}
        <p class="paper-strong">{head.issuer}</p>
        {head.number !== undefined && (
          <>
            <p aria-hidden="true">*</p>
            <p class="paper-number">{head.number}</p>
          </>
        )}
      </div>
      <div>
        {head.party !== undefined && <p class="paper-party">{head.party}</p>}
        {head.placeAndDay !== undefined && <p class="paper-place">{head.placeAndDay}</p>}
      </div>
    </header>
  );
}

/** The whole text is what is touched to change it. */
function Text({ text, onEdit }: OnEdit & { readonly text: PaperText }) {
  const { id, label, look = 'body' } = text;
  const className = `paper-text paper-${look}`;
  if (id === undefined)
    return (
      <div class={className}>
        <Paragraphs text={text} />
      </div>
    );
  return (
    <button type="button" class={`${className} paper-edit`} onClick={() => onEdit(id)}>
      <span class="visually-hidden">{t('papers.screen.edit', { label: label ?? '' })}</span>
      <Paragraphs text={text} />
      <IconEdit class="paper-pencil" aria-hidden="true" />
      {text.byHand !== undefined && (
        <span class="paper-by-hand">
          {text.byHand === 'yes' ? t('papers.screen.byHand') : t('papers.screen.outdated')}
        </span>
      )}
    </button>
  );
}

function Paragraphs({ text }: { readonly text: PaperText }) {
  const { paragraphs, dottedLines = 0, kind, label = '' } = text;
  const isEmpty = paragraphs.length === 0 && dottedLines === 0;
  return (
    <>
      {isEmpty && (
        <span class="paper-nothing">
          {kind === 'own'
            ? t('papers.screen.add', { label: inSentence(label) })
            : t('papers.screen.nothing')}
        </span>
      )}
      {paragraphs.map((runs, at) => (
        <span key={at} class="paper-paragraph">
          {runs.map(({ text, bold, italic }, index) => (
            <span key={index} class={runClass(bold, italic)}>
              {text}
            </span>
          ))}
        </span>
      ))}
      {Array.from({ length: dottedLines }, (_, at) => (
        <span key={at} class="paper-dots" />
      ))}
    </>
  );
}

const runClass = (bold = false, italic = false): string | undefined =>
  [bold ? 'paper-strong' : '', italic ? 'paper-italic' : ''].filter(Boolean).join(' ') || undefined;

function Signed({ block, onEdit }: OnEdit & { readonly block: Signatures }) {
  const { left, right, recipients } = block;
  return (
    <div class="paper-signatures">
      <div>
        {left !== undefined && <SignedBy signature={left} />}
        {recipients !== undefined && (
          <Recipients label={recipients.label}>
            <Text text={{ ...recipients, look: 'plain' }} onEdit={onEdit} />
          </Recipients>
        )}
      </div>
      <div>
        <SignedBy signature={right} />
      </div>
    </div>
  );
}

function Recipients(props: { readonly label: string | undefined; children: ComponentChildren }) {
  return (
    <div class="paper-recipients">
      <p>{props.label}</p>
      {props.children}
    </div>
  );
}

function SignedBy({ signature: { titles, note, name } }: { readonly signature: Signature }) {
  return (
    <>
      {titles.map((title, at) => (
        <p key={title} class={at === 0 ? 'paper-strong' : undefined}>
          {title}
        </p>
      ))}
      {note !== undefined && <p class="paper-italic">{note}</p>}
      <p class="paper-signed">{name}</p>
    </>
  );
}
