import { t } from '../../i18n/translate.ts';
import { readings } from '../../state/readings.ts';
import { TextPart } from './text-part.tsx';

/** What there is a place for, what there is none for, and how much of reading is remembered now. */
export function KeptPart() {
  const all = [...readings.value.values()];
  const ticks = all.reduce((sum, reading) => sum + reading.ticks.length, 0);
  return (
    <>
      <TextPart
        id="kept"
        title={t('privacy.kept.title')}
        lines={[
          t('privacy.kept.person'),
          t('privacy.kept.session'),
          t('privacy.kept.votes'),
          t('privacy.kept.work'),
          t('privacy.kept.own'),
          t('privacy.kept.readings', { count: all.length }),
          t('privacy.kept.ticks', { count: ticks }),
        ]}
      />
      <TextPart id="not" title={t('privacy.not.title')} texts={[t('privacy.not.fields')]} />
    </>
  );
}
