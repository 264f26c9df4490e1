import { useEffect } from 'preact/hooks';
import { routeHref } from '../../../domain/route.ts';
import '../../../i18n/more.ts';
import { pick, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import type { OverlayProps } from '../../../state/overlay.ts';
import { openReference, reference, referenceProblem } from '../../../state/reference.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { found, type Entry } from './look-up.ts';
import './look-up-sheet.css';

interface LookUpProps {
  readonly text: string;
  /** Documents that it names by other words than the lists do. */
  readonly cited: ReadonlySet<string>;
  readonly explain: OverlayProps['explain'];
  readonly onClose: () => void;
}

/** Documents, abbreviations and terms that the passage names. */
export function LookUpSheet({ text, cited, explain, onClose }: LookUpProps) {
  const services = useServices();
  useEffect(() => void openReference(services), [services]);
  const entries = reference.value && found(reference.value, text, cited);
  return (
    <Sheet title={t('notes.lookUp')} closeLabel={t('app.close')} onClose={onClose}>
      {entries === undefined && (
        <p role="status">{referenceProblem.value ? t('card.problem') : t('app.loading')}</p>
      )}
      {entries?.length === 0 && (
        <>
          <p>{t('notes.nothingFound')}</p>
          <a class="button button-plain" href={routeHref({ name: 'glossary' })} onClick={onClose}>
            {t('notes.toGlossary')}
          </a>
        </>
      )}
      <ul class="looked-up" role="list">
        {entries?.map((entry) => (
          <Found key={entry.id} entry={entry} explain={explain} onClose={onClose} />
        ))}
      </ul>
    </Sheet>
  );
}

interface FoundProps extends Omit<LookUpProps, 'text' | 'cited'> {
  readonly entry: Entry;
}

function Found({ entry, explain, onClose }: FoundProps) {
  const { id, title, lines, target } = entry;
  return (
    <li>
      <h3>{pick(title)}</h3>
      {lines.map((line) => pick(line)).map((line) => line !== '' && <p key={line}>{line}</p>)}
      {target === undefined ? (
        <a
          class="button button-plain"
          href={routeHref({ name: 'glossary', at: id })}
          onClick={onClose}
        >
          {t('notes.toGlossary')}
        </a>
      ) : (
        <button
          type="button"
          class="button button-plain"
          onClick={(event) => {
            onClose();
            explain(target, event.currentTarget);
          }}
        >
          {t('notes.toCard')}
        </button>
      )}
    </li>
  );
}
