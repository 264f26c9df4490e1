import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import type { Leaving } from '../../../state/export-log.ts';
import { giveFile } from '../../../state/files.ts';
import { type PersonHere, personData, personDocument } from '../../../state/work/person.ts';
import { handOver } from '../../../ui/hand-over.ts';
import { Sheet } from '../../../ui/sheet.tsx';

interface GiveProps {
  readonly about: PersonHere;
  readonly onClose: () => void;
}

/** Says what is in the file before it leaves. */
export function GiveSheet({ about, onClose }: GiveProps) {
  const services = useServices();
  const give = (make: () => Leaving | Promise<Leaving>) => () => {
    onClose();
    void giveFile(services, make, handOver);
  };
  return (
    <Sheet title={t('privacy.person.giveTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('privacy.person.giveText')}</p>
      <div class="sheet-buttons">
        <button
          type="button"
          class="button button-main"
          onClick={give(() => personDocument(services, about))}
        >
          {t('privacy.person.document')}
        </button>
        <button type="button" class="button" onClick={give(() => personData(services, about))}>
          {t('privacy.person.data')}
        </button>
        <button type="button" class="button button-plain" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Sheet>
  );
}
