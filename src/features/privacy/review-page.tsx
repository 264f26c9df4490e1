import { t } from '../../i18n/translate.ts';
import { PartFrame } from './part-frame.tsx';
import { ReviewPart } from './review-part.tsx';

/** The yearly review by itself, where a reminder leads. */
export const ReviewPage = () => (
  <PartFrame title={t('privacy.title')}>
    <ReviewPart />
  </PartFrame>
);
