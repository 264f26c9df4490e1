import { t } from '../../i18n/translate.ts';
import { routeHref } from '../../domain/route.ts';
import { RowLink } from '../../ui/page.tsx';
import { PartFrame } from './part-frame.tsx';
import { ReviewPart } from './review-part.tsx';

/** The yearly review by itself, where a reminder leads. */
export const ReviewPage = () => (
  <PartFrame title={t('privacy.title')}>
    <ReviewPart />
    <ul role="list">
      <RowLink href={routeHref({ name: 'groups' })}>{t('groups.title')}</RowLink>
      <RowLink href={routeHref({ name: 'sessions' })}>{t('sessions.title')}</RowLink>
    </ul>
  </PartFrame>
);
