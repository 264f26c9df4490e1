import { isCell } from '../../../domain/group/group.ts';
import { t } from '../../../i18n/translate.ts';
import { groupOf } from '../../../state/work/groups.ts';
import { minutesOf } from '../../../state/work/session.ts';
import type { PartProps } from '../parts.tsx';
import { personName } from '../../../state/work/person-names.ts';

/** What was written at an item, and what each speaker said. */
export function Said({ session, item }: PartProps & { readonly item: string }) {
  const { texts, speakers } = minutesOf(session).value;
  const written = (texts.get(item) ?? []).filter((text) => text.trim() !== '');
  const spoken = speakers.get(item) ?? [];
  if (written.length + spoken.length === 0) return <p class="hint">{t('minutes.nothing')}</p>;
  const kind = groupOf(session.group)?.kind;
  const address = kind !== undefined && isCell(kind) ? 'minutes.comrade' : 'minutes.person';
  return (
    <>
      {written.length > 1 && <p class="minutes-lost">{t('minutes.apart')}</p>}
      {written.map((text) => (
        <p key={text} class="minutes-still">
          {text}
        </p>
      ))}
      {spoken.map(({ who, texts }) => (
        <p key={who} class="minutes-still">
          {[t(address, { name: personName(session, who) }), texts.join('\n')]
            .filter((part) => part.trim() !== '')
            .join(': ')}
        </p>
      ))}
    </>
  );
}
