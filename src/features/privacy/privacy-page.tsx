import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { RowLink } from '../../ui/page.tsx';
import { KeptPart } from './kept-part.tsx';
import { PartFrame } from './part-frame.tsx';
import { ReviewPart } from './review-part.tsx';
import { TextPart } from './text-part.tsx';

/** What is kept of people on this phone, who answers for it, and what each of them may ask. */
export function PrivacyPage() {
  return (
    <PartFrame title={t('privacy.title')}>
      <p>{t('privacy.lead')}</p>
      <DoPart />
      <TextPart
        id="who"
        title={t('privacy.who.title')}
        texts={[t('privacy.who.keeper'), t('privacy.who.law')]}
      />
      <KeptPart />
      <TextPart
        id="where"
        title={t('privacy.where.title')}
        texts={[t('privacy.where.stays'), t('privacy.where.leaves'), t('privacy.where.voice')]}
      />
      <ReviewPart />
      <RightsPart />
      <TextPart
        id="cannot"
        title={t('privacy.cannot.title')}
        lines={[
          t('privacy.cannot.recall'),
          t('privacy.cannot.words', { link: t('members.everything') }),
          t('privacy.cannot.encrypt'),
          t('privacy.cannot.lost'),
        ]}
      />
      <ErasePart />
    </PartFrame>
  );
}

/** What can be looked at and done about it. */
function DoPart() {
  return (
    <section class="page-part" aria-labelledby="do">
      <h2 id="do">{t('privacy.do.title')}</h2>
      <ul role="list">
        <RowLink href={routeHref({ name: 'privacy', part: 'find' })}>
          {t('privacy.do.find')}
        </RowLink>
        <RowLink href={routeHref({ name: 'privacy', part: 'lock' })}>
          {t('privacy.do.lock')}
        </RowLink>
        <RowLink href={routeHref({ name: 'privacy', part: 'log' })}>{t('privacy.do.log')}</RowLink>
        <RowLink href={routeHref({ name: 'privacy', part: 'wipe' })}>
          {t('privacy.do.wipe')}
        </RowLink>
      </ul>
    </section>
  );
}

function RightsPart() {
  return (
    <TextPart
      id="rights"
      title={t('privacy.rights.title')}
      lines={[
        t('privacy.rights.know'),
        t('privacy.rights.see', {
          link: t('members.everything'),
          button: t('privacy.person.give'),
        }),
        t('privacy.rights.correct'),
        t('privacy.rights.erase', { button: t('members.erase') }),
        t('privacy.rights.complain'),
      ]}
    />
  );
}

function ErasePart() {
  return (
    <TextPart
      id="erase"
      title={t('privacy.erase.title')}
      lines={[
        t('privacy.erase.history'),
        t('privacy.erase.person', { button: t('members.erase') }),
        t('privacy.erase.group'),
        t('privacy.erase.all'),
      ]}
    />
  );
}
