import IconRecent from '~icons/lucide/history';
import { t } from '../../i18n/translate.ts';

interface BeforeProps {
  readonly recent: readonly string[];
  readonly onTake: (typed: string) => void;
  readonly onForget: () => void;
}

const EXAMPLES = ['dang vien', '39-nq/tw', 'ktgs', '"chi bộ kiểu mẫu"'] as const;

/** What stands there before anything is typed: the last searches, and how to search. */
export function Before({ recent, onTake, onForget }: BeforeProps) {
  return (
    <>
      {recent.length > 0 && (
        <section class="search-part" aria-labelledby="recent">
          <div class="search-head">
            <h2 id="recent">{t('search.recent')}</h2>
            <button type="button" class="button button-plain" onClick={onForget}>
              {t('search.forget')}
            </button>
          </div>
          <ul role="list">
            {recent.map((typed) => (
              <Line key={typed} typed={typed} onTake={onTake} />
            ))}
          </ul>
        </section>
      )}
      <section class="search-part" aria-labelledby="how">
        <h2 id="how">{t('search.how')}</h2>
        <dl class="search-how">
          {EXAMPLES.map((typed, at) => (
            <div key={typed}>
              <dt>
                <button type="button" class="button button-plain" onClick={() => onTake(typed)}>
                  {typed}
                </button>
              </dt>
              <dd>{t(`search.example.${NUMBERS[at] ?? 1}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{t('search.stays')}</p>
      </section>
    </>
  );
}

const NUMBERS = [1, 2, 3, 4] as const;

interface LineProps {
  readonly typed: string;
  readonly onTake: (typed: string) => void;
}

function Line({ typed, onTake }: LineProps) {
  return (
    <li class="result">
      <button type="button" class="search-again" onClick={() => onTake(typed)}>
        <IconRecent class="icon" />
        {typed}
      </button>
    </li>
  );
}
