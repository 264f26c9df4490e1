import { useEffect, useState } from 'preact/hooks';
import type { Answer, Ask, SearchEngine } from '../../domain/search/answer.ts';

/** The newest answer to what is asked; the one before stays until it has come. */
export function useAnswer(engine: SearchEngine, ask: Ask): Answer | undefined {
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  const { typed, kind, lang, most } = ask;
  useEffect(() => engine.watch(() => setTurn((before) => before + 1)), [engine]);
  useEffect(() => {
    let isWanted = true;
    void engine.ask({ typed, kind, lang, most }).then((found) => {
      if (isWanted && found !== undefined) setAnswer(found);
    });
    return () => {
      isWanted = false;
    };
  }, [engine, typed, kind, lang, most, turn]);
  return answer;
}
