/** An article that is read at the session: the way to it, what this phone has ticked, its questions. */
import { useEffect } from 'preact/hooks';
import IconRead from '~icons/lucide/circle-check';
import IconOpen from '~icons/lucide/book-open';
import IconAdd from '~icons/lucide/plus';
import { routeHref } from '../../../domain/route.ts';
import { addItem } from '../../../domain/session/agenda.ts';
import type { Session } from '../../../domain/session/session.ts';
import { language, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { readings, toggleTick } from '../../../state/readings.ts';
import {
  type Beside,
  besideOf,
  openQuestions,
  type Question,
} from '../../../state/work/article-questions.ts';
import { SavedTick } from '../../../ui/saved-tick.tsx';
import { useEdit } from '../use-edit.ts';
import { OwnNotes } from './own-notes.tsx';

interface BesideProps {
  readonly session: Session;
  /** `pack/article` */
  readonly article: string;
  /** Id of the item that its questions are put behind. */
  readonly after: string | undefined;
}

export function ArticleBeside({ session, article, after }: BesideProps) {
  const beside = useBeside(article);
  return (
    <div class="agenda-article">
      <ArticleLink session={session} article={article} title={beside?.title} />
      {beside?.checklist.map((item) => (
        <ReadingTick key={item.id} article={article} item={item} />
      ))}
      {beside !== undefined && beside.questions.length > 0 && (
        <Questions session={session} article={article} after={after} list={beside.questions} />
      )}
      <OwnNotes article={article} />
    </div>
  );
}

/** Undefined until it is here. */
export function useBeside(article: string): Beside | undefined {
  const services = useServices();
  const lang = language.value;
  useEffect(() => {
    void openQuestions(services, article, lang);
  }, [services, article, lang]);
  return besideOf(article, lang);
}

interface LinkProps {
  readonly session: Session;
  readonly article: string;
  readonly title: string | undefined;
}

/** Opens the article, and the article knows the way back. */
export function ArticleLink({ session: { group, key }, article, title }: LinkProps) {
  const [pack = '', id = ''] = article.split('/');
  const isRead = readings.value.get(article)?.readAt !== undefined;
  return (
    <a
      class="agenda-read"
      href={routeHref({ name: 'article', pack, article: id, session: `${group}/${key}` })}
    >
      {isRead ? (
        <IconRead class="icon agenda-is-read" aria-hidden="true" />
      ) : (
        <IconOpen class="icon" aria-hidden="true" />
      )}
      <span>
        {t('agenda.article', { title: title ?? id })}
        {isRead && <span class="agenda-who">{t('agenda.isRead')}</span>}
      </span>
    </a>
  );
}

interface TickProps {
  readonly article: string;
  readonly item: Beside['checklist'][number];
}

function ReadingTick({ article, item: { id, text } }: TickProps) {
  const services = useServices();
  return (
    <SavedTick
      label={text}
      lostLabel={t('agenda.notSaved')}
      checked={readings.value.get(article)?.ticks.includes(id) ?? false}
      onToggle={() => toggleTick(services, article, id)}
    />
  );
}

interface QuestionsProps extends BesideProps {
  readonly list: readonly Question[];
}

const QUESTION_MINUTES = 5;

/** Each can become an item of its own. */
function Questions({ session, article, after, list }: QuestionsProps) {
  const { newId } = useServices();
  const { isReadOnly, write } = useEdit(session);
  const listed = new Set(session.items.map((item) => `${item.article} ${item.question}`));
  const put = ({ id, text }: Question) => {
    const draft = { title: text, minutes: QUESTION_MINUTES, article, question: id };
    void write([addItem(session, session.items, newId(), draft, after)]);
  };
  return (
    <details class="agenda-questions">
      <summary>{t('agenda.questions', { count: list.length })}</summary>
      <ul role="list">
        {list.map((question) => (
          <li key={question.id}>
            <p>{question.text}</p>
            {listed.has(`${article} ${question.id}`) ? (
              <p class="hint">{t('agenda.questionListed')}</p>
            ) : (
              !isReadOnly && (
                <button type="button" class="button button-plain" onClick={() => put(question)}>
                  <IconAdd class="icon" aria-hidden="true" />
                  {t('agenda.putQuestion')}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
