import { useEffect } from 'preact/hooks';
import IconCheck from '~icons/lucide/check';
import IconRemove from '~icons/lucide/x';
import { readingState } from '../../../../domain/reading.ts';
import { routeHref } from '../../../../domain/route.ts';
import { addItem, removeItem } from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { language, t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { readings } from '../../../../state/readings.ts';
import {
  openQuestions,
  type Question,
  questionsOf,
} from '../../../../state/work/article-questions.ts';
import { IconButton } from '../../../../ui/controls.tsx';
import { useEdit } from '../../use-edit.ts';
import { articleTitle } from '../../article-title.ts';
import { tellUndo } from '../tell-undo.ts';

/** Minutes that a question gets on the agenda until the person says otherwise. */
const TO_DISCUSS = 5;

interface ReadingRowProps {
  readonly session: Session;
  /** `pack/article` */
  readonly article: string;
  readonly onRemove: (() => void) | undefined;
}

/** One article to read; whether this phone's owner has read it is told to nobody else. */
export function ReadingRow({ session, article, onRemove }: ReadingRowProps) {
  const services = useServices();
  const lang = language.value;
  useEffect(() => {
    if (questionsOf(article, lang) === undefined) void openQuestions(services, article, lang);
  }, [services, article, lang]);
  const questions = questionsOf(article, lang) ?? [];
  const title = articleTitle(article);
  const [pack = '', id = ''] = article.split('/');
  const { group, key } = session;
  return (
    <li class="plan-reading">
      <div class="plan-reading-head">
        <a href={routeHref({ name: 'article', pack, article: id, session: `${group}/${key}` })}>
          {title}
        </a>
        {onRemove !== undefined && (
          <IconButton label={t('sessions.readingRemove', { title })} onClick={onRemove}>
            <IconRemove class="icon" aria-hidden="true" />
          </IconButton>
        )}
      </div>
      {readingState(readings.value.get(article)) === 'read' && (
        <p class="plan-read">
          <IconCheck class="icon" aria-hidden="true" />
          {t('sessions.youRead')}
        </p>
      )}
      {questions.length > 0 && (
        <Questions session={session} article={article} questions={questions} />
      )}
    </li>
  );
}

interface QuestionsProps extends Pick<ReadingRowProps, 'session' | 'article'> {
  readonly questions: readonly Question[];
}

function Questions({ session, article, questions }: QuestionsProps) {
  return (
    <details class="plan-questions">
      <summary>{t('sessions.questions', { count: questions.length })}</summary>
      <ul role="list">
        {questions.map((question) => (
          <QuestionRow key={question.id} session={session} article={article} question={question} />
        ))}
      </ul>
    </details>
  );
}

interface QuestionRowProps extends Pick<ReadingRowProps, 'session' | 'article'> {
  readonly question: Question;
}

function QuestionRow({ session, article, question: { id, text } }: QuestionRowProps) {
  const services = useServices();
  const { isReadOnly, write } = useEdit(session);
  const { items } = session;
  const isOn = items.some((item) => item.article === article && item.question === id);
  const put = async () => {
    const item = services.newId();
    const place = placeFor(session, article);
    const draft = { title: text, minutes: TO_DISCUSS, phase: place?.phase, article, question: id };
    await write([addItem(session, items, item, draft, place?.id)]);
    if (await tellUndo(t('sessions.questionPut'))) await write([removeItem(session, item)]);
  };
  return (
    <li>
      <p>{text}</p>
      {isOn && (
        <p class="plan-read">
          <IconCheck class="icon" aria-hidden="true" />
          {t('sessions.questionOn')}
        </p>
      )}
      {!isOn && !isReadOnly && (
        <button type="button" class="button" onClick={() => void put()}>
          {t('sessions.questionToAgenda')}
        </button>
      )}
    </li>
  );
}

/** Behind the questions of the article that are there, else where the discussion begins. */
function placeFor({ items }: Session, article: string) {
  const before = items.filter((item) => item.article === article);
  return before[before.length - 1] ?? items.find(({ step }) => step === 'discussion');
}
