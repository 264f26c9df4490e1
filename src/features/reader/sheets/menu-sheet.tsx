import { useSignal } from '@preact/signals';
import IconDocuments from '~icons/lucide/file-text';
import IconHighlight from '~icons/lucide/highlighter';
import IconNotes from '~icons/lucide/notebook-text';
import IconChange from '~icons/lucide/pencil';
import IconPrint from '~icons/lucide/printer';
import IconShare from '~icons/lucide/share-2';
import { routeHref } from '../../../domain/route.ts';
import '../../../i18n/keep.ts';
import '../../../i18n/more.ts';
import { t } from '../../../i18n/translate.ts';
import { OWN_PACK } from '../../../pack/kept.ts';
import { tell } from '../../../state/notices.ts';
import { CopyByHand } from '../../../ui/copy-by-hand.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { type PanelProps, useReader } from '../reader-context.ts';
import { Bilingual } from './bilingual.tsx';
import { printArticle } from './print.ts';
import { shareArticle, shareText } from './share.ts';
import './sheets.css';

/** What is needed seldom. */
export function MenuSheet({ article, onClose }: PanelProps) {
  /** What to copy by hand, where the phone neither shares nor copies. */
  const byHand = useSignal<string | undefined>(undefined);
  const share = async () => {
    const done = await shareArticle(article);
    if (done === 'refused') byHand.value = shareText(article);
    else onClose();
    if (done === 'copied') void tell(t('readerSheets.copied'), { lasts: 6000 });
  };
  const print = (size: 'usual' | 'large') => {
    onClose();
    // After the sheet is gone, or it would stand on the paper.
    requestAnimationFrame(() => printArticle(size));
  };
  if (byHand.value !== undefined) {
    return (
      <CopyByHand
        title={t('readerSheets.shareTitle')}
        hint={t('readerSheets.shareHint')}
        closeLabel={t('app.close')}
        text={byHand.value}
        onClose={onClose}
      />
    );
  }
  return (
    <Sheet title={t('reader.more')} closeLabel={t('app.close')} onClose={onClose}>
      <Menu>
        <NoteItems article={article} onClose={onClose} />
        <MenuItem label={t('readerSheets.share')} onClick={() => void share()}>
          <IconShare class="icon" aria-hidden="true" />
        </MenuItem>
        <MenuItem label={t('readerSheets.print')} onClick={() => print('usual')}>
          <IconPrint class="icon" aria-hidden="true" />
        </MenuItem>
        <MenuItem label={t('readerSheets.printLarge')} onClick={() => print('large')}>
          <IconPrint class="icon" aria-hidden="true" />
        </MenuItem>
        <MenuItem
          label={t('readerSheets.allDocuments')}
          href={routeHref({ name: 'documents' })}
          onClick={onClose}
        >
          <IconDocuments class="icon" aria-hidden="true" />
        </MenuItem>
      </Menu>
      <Bilingual article={article} />
    </Sheet>
  );
}

/** Highlighting without a finger or a mouse, what was written on the article, and changing an own text. */
function NoteItems({ article: { pack, id }, onClose }: PanelProps) {
  const { choosePassage } = useReader();
  return (
    <>
      <MenuItem
        label={t('notes.choosePassage')}
        onClick={() => {
          onClose();
          choosePassage();
        }}
      >
        <IconHighlight class="icon" aria-hidden="true" />
      </MenuItem>
      <MenuItem
        label={t('notes.ofArticle')}
        href={routeHref({ name: 'notes', article: `${pack}/${id}` })}
        onClick={onClose}
      >
        <IconNotes class="icon" aria-hidden="true" />
      </MenuItem>
      {pack === OWN_PACK && (
        <MenuItem
          label={t('texts.change')}
          href={routeHref({ name: 'bring-in', article: id })}
          onClick={onClose}
        >
          <IconChange class="icon" aria-hidden="true" />
        </MenuItem>
      )}
    </>
  );
}
