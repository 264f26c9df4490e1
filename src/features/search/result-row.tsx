import type { Found } from '../../domain/search/answer.ts';
import type { Piece } from '../../domain/search/excerpt.ts';
import { routeHref } from '../../domain/route.ts';
import { formatDay } from '../../i18n/format.ts';
import { language, t } from '../../i18n/translate.ts';

interface ResultRowProps {
  readonly found: Found;
  readonly onOpen: () => void;
}

/** One result: what it is, and the words around what was looked for. */
export function ResultRow({ found, onOpen }: ResultRowProps) {
  const { kind, title, excerpt, session, lang } = found;
  const isForeign = lang !== undefined && lang !== language.value;
  return (
    <li class={`result result-${kind}`}>
      <a class="result-link" href={routeHref(routeOf(found))} onClick={onOpen}>
        {session && (
          <span class="result-of">
            {t(`sessions.kind.${session.kind}`)} · {formatDay(session.day)}
          </span>
        )}
        {title.length > 0 && (
          <span class="result-title" lang={isForeign ? lang : undefined}>
            <Pieces pieces={title} />
          </span>
        )}
        {excerpt.length > 0 && (
          <span class="result-text" lang={isForeign ? lang : undefined}>
            <Pieces pieces={excerpt} />
          </span>
        )}
      </a>
    </li>
  );
}

/** An article opens in the language of the app without saying so. */
function routeOf({ route }: Found): Found['route'] {
  if (route.name !== 'article' || route.lang !== language.value) return route;
  const { lang: _, ...rest } = route;
  return rest;
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, at) =>
        typeof piece === 'string' ? piece : <mark key={at}>{piece.mark}</mark>,
      )}
    </>
  );
}
