import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { canLock, lock, lockState, readLock } from '../../../state/lock.ts';
import { PartFrame } from '../part-frame.tsx';
import { TextPart } from '../text-part.tsx';
import { ChangePart } from './change-part.tsx';
import { DelayPart } from './delay-part.tsx';
import { NowPart } from './now-part.tsx';
import { NewPart } from './new-part.tsx';
import { OffPart } from './off-part.tsx';

/** The PIN: set, changed, taken off; and in plain words what it is good for. */
export function LockPage() {
  const services = useServices();
  useEffect(() => {
    if (lockState.value === 'asking') void readLock(services);
  }, [services]);
  const isOn = lock.value !== undefined;
  return (
    <PartFrame title={t('lock.title')} busy={lockState.value === 'asking'}>
      <p role="status">{t(isOn ? 'lock.on' : 'lock.none')}</p>
      {!canLock() && <p>{t('lock.unsafe')}</p>}
      {isOn && <NowPart />}
      {isOn && <DelayPart />}
      {isOn && <ChangePart />}
      {isOn && <OffPart />}
      {canLock() && !isOn && <NewPart />}
      <TextPart
        id="can"
        title={t('lock.can.title')}
        lines={[t('lock.can.hide'), t('lock.can.slow'), t('lock.can.kept')]}
      />
      <TextPart
        id="cannot"
        title={t('lock.cannot.title')}
        lines={[
          t('lock.cannot.phone'),
          t('lock.cannot.encrypt'),
          t('lock.cannot.thief'),
          t('lock.cannot.reading'),
        ]}
      />
    </PartFrame>
  );
}
