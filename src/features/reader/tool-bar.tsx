import type { ComponentChildren } from 'preact';
import IconSize from '~icons/lucide/a-large-small';
import IconRead from '~icons/lucide/circle-check';
import IconContents from '~icons/lucide/list-tree';
import IconQuestions from '~icons/lucide/message-circle-question-mark';
import IconListen from '~icons/lucide/volume-2';
import { t } from '../../i18n/translate.ts';
import type { Article } from '../../pack/format.ts';
import { useReadMark } from './finish.tsx';
import { useVoice } from '../../ui/voices.ts';
import { useReader } from './reader-context.ts';

/** What one wants at hand while reading. */
export function ToolBar({ article }: { readonly article: Article }) {
  const { openSheet, show, listen } = useReader();
  const { read, saving, toggle } = useReadMark(article);
  const voice = useVoice(article.lang);
  return (
    <nav class="tool-bar" aria-label={t('reader.tools')}>
      <Tool
        label={t('reader.contents')}
        onClick={() =>
          openSheet(async () => (await import('./sheets/contents-sheet.tsx')).ContentsSheet)
        }
      >
        <IconContents class="icon" aria-hidden="true" />
      </Tool>
      {voice && (
        <Tool name="listen" label={t('reader.listen')} onClick={listen}>
          <IconListen class="icon" aria-hidden="true" />
        </Tool>
      )}
      <Tool
        label={t('reader.look')}
        onClick={() => openSheet(async () => (await import('./sheets/look-sheet.tsx')).LookSheet)}
      >
        <IconSize class="icon" aria-hidden="true" />
      </Tool>
      {article.questions.length > 0 && (
        <Tool label={t('reader.toQuestions')} onClick={() => show('part-questions')}>
          <IconQuestions class="icon" aria-hidden="true" />
        </Tool>
      )}
      <Tool label={t('reader.read')} pressed={read} busy={saving} onClick={toggle}>
        <IconRead class="icon" aria-hidden="true" />
      </Tool>
    </nav>
  );
}

interface ToolProps {
  /** To give the focus back. */
  readonly name?: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

function Tool({ name, label, onClick, pressed, busy, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-tool={name}
      aria-pressed={pressed}
      aria-busy={busy}
      onClick={onClick}
    >
      {children}
      <span>{label}</span>
    </button>
  );
}
