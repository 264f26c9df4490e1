import { useEffect } from 'preact/hooks';
import { longLeft } from '../../domain/member/long-left.ts';
import { readMember } from '../../domain/member/member.ts';
import { routeHref } from '../../domain/route.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { listOf, openList } from '../../state/records.ts';
import { today } from '../../state/work/today.ts';
import { RowLink } from '../../ui/page.tsx';

/** Names that are perhaps kept for nothing: whoever left a list long ago. */
export function ReviewPart() {
  const services = useServices();
  useEffect(() => {
    void openList(services, 'member');
  }, [services]);
  const members = [...(listOf('member').value?.values() ?? [])].map((one) => readMember(one));
  const gone = longLeft(members, today(services));
  return (
    <section class="page-part privacy-text" aria-labelledby="review">
      <h2 id="review">{t('privacy.review.title')}</h2>
      <p>{t('privacy.review.text')}</p>
      {gone.length > 0 && <p>{t('privacy.review.gone', { count: gone.length })}</p>}
      <ul role="list">
        {gone.map(({ member: { id, group, key, fullName }, on }) => (
          <RowLink key={id} href={routeHref({ name: 'member', group, key })}>
            {t('privacy.review.left', { name: fullName, day: formatDay(on) })}
          </RowLink>
        ))}
      </ul>
    </section>
  );
}
