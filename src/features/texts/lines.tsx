import { useId } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { t } from '../../i18n/translate.ts';
import {
  type Bringing,
  changeKind,
  type DraftLine,
  likeliestOther,
  LINE_KINDS,
  type LineKind,
} from '../../state/texts/own.ts';

/** As many as a phone draws at once without waiting; the others come on request. */
const FIRST = 150;

/** Every line with what it is taken for; one tap makes it the next likely thing, the list anything. */
export function Lines({ now: { lines, corrections } }: { readonly now: Bringing }) {
  const all = useSignal(false);
  const shown = all.value ? lines : lines.slice(0, FIRST);
  const stray = corrections.filter(({ code }) => code === 'stray_sign');
  const spaces = new Set(corrections.map(({ line }) => line)).size;
  return (
    <section class="page-part" aria-labelledby="text-lines">
      <h2 id="text-lines">{t('texts.lines')}</h2>
      {spaces > 0 && <p class="hint">{t('texts.tidied', { count: spaces })}</p>}
      {stray.map(({ line }) => (
        <p class="hint" key={line}>
          {t('texts.stray', { line })}
        </p>
      ))}
      <ul class="texts-lines" role="list">
        {shown.map((line, at) => (
          <Line key={at} line={line} at={at} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('texts.showAll', { count: lines.length })}
        </button>
      )}
    </section>
  );
}

function Line({ line, at }: { readonly line: DraftLine; readonly at: number }) {
  const text = useId();
  const other = likeliestOther(line);
  return (
    <li class={`texts-line texts-${line.kind}`}>
      <p id={text} class="texts-text">
        {line.text}
      </p>
      <div class="texts-kinds">
        <select
          aria-label={t('texts.kindOf')}
          aria-describedby={text}
          value={line.kind}
          onChange={(event) => changeKind(at, event.currentTarget.value as LineKind)}
        >
          {LINE_KINDS.filter((kind) => kind !== 'row' || line.cells !== undefined).map((kind) => (
            <option key={kind} value={kind}>
              {t(`texts.kinds.${kind}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button texts-other"
          aria-describedby={text}
          onClick={() => changeKind(at, other)}
        >
          {t('texts.make', { kind: t(`texts.kinds.${other}`) })}
        </button>
      </div>
    </li>
  );
}
