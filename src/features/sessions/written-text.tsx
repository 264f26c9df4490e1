/** A field of the minutes: it grows with its text, saves itself and says so. */
import type { Signal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import IconSaved from '~icons/lucide/check';
import IconLost from '~icons/lucide/triangle-alert';
import { normalizeText } from '../../domain/fold.ts';
import type { Texts } from '../../domain/minutes/minutes.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { useWritten, type Written } from '../../ui/use-written.ts';
import { DictateButton } from './minutes/dictate-button.tsx';
import './minutes/minutes.css';
import './minutes/deeds.css';

interface TextProps {
  /** As `useWritten` wants it. */
  readonly name: string;
  readonly label: string;
  /** The label is there for screen readers only. */
  readonly isBare?: boolean;
  readonly texts: Texts;
  readonly save: (text: string, seen: Texts) => Promise<boolean>;
  readonly isReadOnly: boolean;
  /** The field takes the focus when it appears. */
  readonly isAsked?: boolean;
  /** Told what stands in the field, which may be ahead of what is stored. */
  readonly live?: Signal<string>;
}

export function WrittenText(props: TextProps) {
  return props.isReadOnly ? <StillText {...props} /> : <OpenText {...props} />;
}

function StillText({ label, texts, isBare = false }: TextProps) {
  const written = texts.filter((text) => text.trim() !== '');
  return (
    <>
      {!isBare && <p class="minutes-label">{label}</p>}
      {written.map((text) => (
        <p key={text} class="minutes-still">
          {text}
        </p>
      ))}
      {written.length === 0 && isBare && <p class="hint">{t('minutes.nothing')}</p>}
    </>
  );
}

function OpenText({ name, label, isBare = false, texts, save, isAsked = false, live }: TextProps) {
  const id = useId();
  const { drafts } = useServices();
  const written = useWritten({ name, texts, save, drafts, tidy: normalizeText });
  const { text, onInput, onDone, others } = written;
  const field = useRef<HTMLTextAreaElement>(null);
  useGrowth(field, text);
  useLayoutEffect(() => {
    if (live !== undefined) live.value = text;
  }, [live, text]);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  return (
    <div class="minutes-written">
      <label for={id} class={isBare ? 'visually-hidden' : 'minutes-label'}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onDone}
      />
      <div class="minutes-under">
        <SavedMark state={written.state} />
        <DictateButton
          label={label}
          onHeard={(heard) => {
            onInput(text === '' ? heard : `${text.trimEnd()} ${heard}`);
          }}
        />
      </div>
      {others.length > 0 && <Apart written={written} />}
    </div>
  );
}

/** Browsers without `field-sizing` are told the height. */
function useGrowth(field: { readonly current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [field, text]);
}

/** Not spoken at every pause in typing; a failure is told by the notices. */
function SavedMark({ state }: Pick<Written, 'state'>) {
  return (
    <p class="minutes-state">
      {state === 'saved' && (
        <>
          <IconSaved class="icon minutes-saved" aria-hidden="true" />
          {t('app.saved')}
        </>
      )}
      {state === 'failed' && (
        <span class="minutes-lost">
          <IconLost class="icon" aria-hidden="true" />
          {t('minutes.notSaved')}
        </span>
      )}
    </p>
  );
}

/** Texts written apart, until a person makes them one. */
function Apart({ written: { text, others, choose } }: { readonly written: Written }) {
  const all = [text, ...others].filter((one) => one.trim() !== '');
  return (
    <div class="minutes-apart">
      <p class="minutes-label">{t('minutes.apart')}</p>
      <div class="minutes-beside">
        {others.map((other) => (
          <div key={other} class="minutes-other">
            <p>{other}</p>
            <button type="button" class="button" onClick={() => choose(other)}>
              {t('minutes.takeOther')}
            </button>
          </div>
        ))}
      </div>
      <div class="button-row">
        <button type="button" class="button" onClick={() => choose(text)}>
          {t('minutes.keepOwn')}
        </button>
        <button type="button" class="button" onClick={() => choose(all.join('\n'))}>
          {t('minutes.joinAll')}
        </button>
      </div>
    </div>
  );
}
