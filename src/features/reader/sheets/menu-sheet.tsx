import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import IconDocuments from '~icons/lucide/file-text';
import IconPrint from '~icons/lucide/printer';
import IconShare from '~icons/lucide/share-2';
import { routeHref } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import { tell } from '../../../state/notices.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import type { PanelProps } from '../reader-context.ts';
import { Bilingual } from './bilingual.tsx';
import { printArticle } from './print.ts';
import { shareArticle, shareText } from './share.ts';
import { ShareText } from './share-text.tsx';
import './sheets.css';

/** What is needed seldom. */
export function MenuSheet({ article, onClose }: PanelProps) {
  /** What to copy by hand, where the phone neither shares nor copies. */
  const byHand = useSignal<string | undefined>(undefined);
  const share = async () => {
    const done = await shareArticle(article);
    if (done === 'refused') byHand.value = shareText(article);
    else onClose();
    if (done === 'copied') void tell(t('reader.copied'), { lasts: 6000 });
  };
  const print = (size: 'usual' | 'large') => {
    onClose();
    // After the sheet is gone, or it would stand on the paper.
    requestAnimationFrame(() => printArticle(size));
  };
  if (byHand.value !== undefined) return <ShareText text={byHand.value} onClose={onClose} />;
  return (
    <Sheet title={t('reader.more')} closeLabel={t('app.close')} onClose={onClose}>
      <ul class="menu" role="list">
        <MenuItem label={t('reader.share')} onClick={() => void share()}>
          <IconShare class="icon" aria-hidden="true" />
        </MenuItem>
        <MenuItem label={t('reader.print')} onClick={() => print('usual')}>
          <IconPrint class="icon" aria-hidden="true" />
        </MenuItem>
        <MenuItem label={t('reader.printLarge')} onClick={() => print('large')}>
          <IconPrint class="icon" aria-hidden="true" />
        </MenuItem>
        <li>
          <a class="menu-item" href={routeHref({ name: 'documents' })} onClick={onClose}>
            <IconDocuments class="icon" aria-hidden="true" />
            {t('reader.allDocuments')}
          </a>
        </li>
      </ul>
      <Bilingual article={article} />
    </Sheet>
  );
}

interface ItemProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

const MenuItem = ({ label, onClick, children }: ItemProps) => (
  <li>
    <button type="button" class="menu-item" onClick={onClick}>
      {children}
      {label}
    </button>
  </li>
);
