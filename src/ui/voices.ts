import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** A voice of the phone itself for a language (`vi`); undefined where there is none, and while they load. */
export function useVoice(lang: string): SpeechSynthesisVoice | undefined {
  const voice = useSignal(voiceNow(lang));
  useEffect(() => {
    if (!canSpeak()) return undefined;
    const look = () => {
      const now = voiceNow(lang);
      // The list is made anew: the same voice, another object, and what is being read would begin again.
      if (now?.voiceURI !== voice.peek()?.voiceURI) voice.value = now;
    };
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [voice, lang]);
  return voice.value;
}

/** Android's WebView and in-app browsers have no speech at all. */
const canSpeak = (): boolean => 'speechSynthesis' in globalThis;

const voiceNow = (lang: string): SpeechSynthesisVoice | undefined =>
  canSpeak() ? findVoice(speechSynthesis.getVoices(), lang) : undefined;

/** Only local ones: the others need the network. Android writes `vi_VN`. */
function findVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
): SpeechSynthesisVoice | undefined {
  const fit = voices.filter(
    (voice) => voice.localService && new RegExp(`^${lang}(?:[-_]|$)`, 'i').test(voice.lang),
  );
  return fit.find((voice) => voice.default) ?? fit[0];
}

/** iPhones speak only after something was spoken within a tap; the player itself comes too late for that. */
export function wakeSpeech(): void {
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}

/** Says a few words at once, in the place of what was being said. */
export function say(text: string, voice: SpeechSynthesisVoice): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang.replace('_', '-');
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
