import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import IconPause from '~icons/lucide/pause';
import IconPlay from '~icons/lucide/play';
import IconPrevious from '~icons/lucide/skip-back';
import IconNext from '~icons/lucide/skip-forward';
import IconStop from '~icons/lucide/x';
import '../../../i18n/more.ts';
import { t } from '../../../i18n/translate.ts';
import type { Article } from '../../../pack/format.ts';
import { tell } from '../../../state/notices.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { useVoice } from '../../../ui/voices.ts';
import { type Listening, useListening } from './use-listening.ts';
import './listen.css';

export interface ListenBarProps {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  readonly onStop: () => void;
}

/** The sentence that is being read, and the buttons of a player. */
export function ListenBar({ article, text, onStop }: ListenBarProps) {
  const bar = useRef<HTMLElement>(null);
  const voice = useVoice(article.lang);
  const listening = useListening(text, voice);
  const failed = listening?.player.state.value === 'failed';
  useEffect(() => {
    if (!failed) return;
    void tell(t('listen.failed'), { tone: 'assertive', lasts: 12_000 });
    onStop();
  }, [failed, onStop]);
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  return (
    <section class="listen-bar" aria-label={t('listen.bar')} tabIndex={-1} ref={bar}>
      {listening && <Now listening={listening} lang={article.lang} />}
      <div class="listen-buttons">
        {listening && <Buttons {...listening} />}
        <IconButton label={t('listen.stop')} onClick={onStop}>
          <IconStop class="icon" aria-hidden="true" />
        </IconButton>
      </div>
    </section>
  );
}

/** A tap goes back to the sentence after one has scrolled away. */
function Now({ listening, lang }: { readonly listening: Listening; readonly lang: string }) {
  const { player, sentences, following } = listening;
  const sentence = sentences[player.at.value]?.text ?? '';
  return (
    <button
      type="button"
      class="listen-now"
      lang={lang}
      title={t('listen.toSentence')}
      onClick={() => {
        following.value = true;
      }}
    >
      {sentence}
    </button>
  );
}

function Buttons({ player, following }: Listening) {
  const playing = player.state.value === 'playing';
  const move = (by: number) => {
    following.value = true;
    player.move(by);
  };
  return (
    <>
      <IconButton label={t('listen.previous')} onClick={() => move(-1)}>
        <IconPrevious class="icon" aria-hidden="true" />
      </IconButton>
      <IconButton
        label={playing ? t('listen.pause') : t('listen.play')}
        onClick={playing ? player.pause : player.play}
      >
        {playing ? (
          <IconPause class="icon" aria-hidden="true" />
        ) : (
          <IconPlay class="icon" aria-hidden="true" />
        )}
      </IconButton>
      <IconButton label={t('listen.next')} onClick={() => move(1)}>
        <IconNext class="icon" aria-hidden="true" />
      </IconButton>
    </>
  );
}
