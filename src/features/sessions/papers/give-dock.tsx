/** Handing a document on: as a Word file, on paper, as text, and lists as workbooks. */
import { useSignal } from '@preact/signals';
import IconCopy from '~icons/lucide/copy';
import IconSave from '~icons/lucide/download';
import IconMore from '~icons/lucide/ellipsis';
import IconTable from '~icons/lucide/file-spreadsheet';
import IconPrint from '~icons/lucide/printer';
import IconSend from '~icons/lucide/send';
import type { PaperKind } from '../../../domain/paper/paper-record.ts';
import type { Paper } from '../../../export/paper/paper.ts';
import type { PaperFacts } from '../../../export/papers/facts.ts';
import { t } from '../../../i18n/translate.ts';
import { making, makingText, stopMaking } from '../../../state/making.ts';
import { IconButton } from '../../../ui/controls.tsx';
import { MakingParts } from '../../../ui/making-dock.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { Dock } from '../../../ui/page.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { tablesOf } from '../../../state/work/paper-tables.ts';
import { useGiving } from './use-giving.ts';

interface DockProps {
  readonly facts: PaperFacts;
  readonly kind: PaperKind;
  readonly paper: Paper;
}

export function GiveDock(props: DockProps) {
  const menu = useSignal(false);
  const giving = useGiving(props);
  const text = makingText(making.value);
  return (
    <Dock>
      {text !== undefined && (
        <MakingParts text={text} stopLabel={t('files.stop')} onStop={stopMaking} />
      )}
      <button
        type="button"
        class="button button-main"
        aria-busy={giving.isBusy}
        onClick={() => void giving.word('share')}
      >
        <IconSend class="icon" aria-hidden="true" />
        {giving.isBusy ? t('papers.screen.making') : t('papers.screen.sendWord')}
      </button>
      <IconButton
        label={t('papers.screen.otherWays')}
        onClick={() => {
          menu.value = true;
        }}
      >
        <IconMore class="icon" aria-hidden="true" />
      </IconButton>
      {menu.value && (
        <Ways
          {...props}
          giving={giving}
          onClose={() => {
            menu.value = false;
          }}
        />
      )}
    </Dock>
  );
}

interface WaysProps extends DockProps {
  readonly giving: ReturnType<typeof useGiving>;
  readonly onClose: () => void;
}

function Ways({ facts, kind, giving, onClose }: WaysProps) {
  const then = (act: () => unknown) => () => {
    onClose();
    void act();
  };
  return (
    <Sheet title={t('papers.screen.otherWays')} closeLabel={t('app.close')} onClose={onClose}>
      <Menu>
        <MenuItem label={t('papers.screen.saveWord')} onClick={then(() => giving.word('download'))}>
          <IconSave class="icon" aria-hidden="true" />
        </MenuItem>
        {'print' in globalThis && (
          <MenuItem label={t('papers.screen.print')} onClick={then(giving.print)}>
            <IconPrint class="icon" aria-hidden="true" />
          </MenuItem>
        )}
        <MenuItem label={t('papers.screen.copy')} onClick={then(giving.copy)}>
          <IconCopy class="icon" aria-hidden="true" />
        </MenuItem>
        {tablesOf(kind, facts).length > 0 &&
          (['xlsx', 'csv'] as const).map((type) => (
            <MenuItem
              key={type}
              label={t(`papers.screen.${type}`)}
              onClick={then(() => giving.tables(type))}
            >
              <IconTable class="icon" aria-hidden="true" />
            </MenuItem>
          ))}
      </Menu>
    </Sheet>
  );
}
