import type { Group } from '../../domain/group/group.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { pastedRoster } from '../../state/work/roster.ts';
import { TextField, Tick } from '../../ui/form.tsx';
import { AlikeSheet } from './alike-sheet.tsx';
import { useQuickAdd } from './use-quick-add.ts';

/** A name, Enter, the next name. A look-alike is asked about, capitals are proposed. */
export function QuickAdd({ group }: { readonly group: Group }) {
  const adding = useQuickAdd(group);
  const { field, typed, problem, wantsCapitals, asked, last, proposed } = adding;
  return (
    <form
      class="quick-add"
      noValidate
      aria-label={t('members.add')}
      onPaste={(event) => toPreview(event, group.key)}
      onSubmit={(event) => {
        event.preventDefault();
        void adding.submit();
      }}
    >
      <div class="quick-add-line">
        <TextField
          field={field}
          label={t('members.name')}
          hint={t('members.addHint')}
          problem={problem.value}
          value={typed.value}
          autocapitalize="words"
          enterkeyhint="next"
          onInput={(text) => {
            typed.value = text;
            problem.value = undefined;
          }}
        />
        <button type="submit" class="button">
          {t('members.addButton')}
        </button>
      </div>
      {proposed !== undefined && (
        <Tick
          label={t('members.capitals', { name: proposed })}
          checked={wantsCapitals.value}
          onChange={(checked) => {
            wantsCapitals.value = checked;
          }}
        />
      )}
      <LastAdded name={last.value?.name} onTakeBack={() => void adding.takeBack()} />
      {asked.value !== undefined && (
        <AlikeSheet
          {...asked.value}
          onAnswer={adding.answer}
          onClose={() => {
            asked.value = undefined;
          }}
        />
      )}
    </form>
  );
}

/** A whole list pasted into the field of one name goes to the preview: as one line it would be one odd name. */
function toPreview(event: ClipboardEvent, group: string): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!/\n|\t/.test(text.trim())) return;
  event.preventDefault();
  pastedRoster.value = text;
  location.hash = routeHref({ name: 'import', group });
}

interface LastAddedProps {
  readonly name: string | undefined;
  readonly onTakeBack: () => void;
}

function LastAdded({ name, onTakeBack }: LastAddedProps) {
  return (
    <div class="last-added" role="status">
      {name !== undefined && (
        <>
          <span>{t('members.added', { name })}</span>
          <button type="button" class="button button-plain" onClick={onTakeBack}>
            {t('app.undo')}
          </button>
        </>
      )}
    </div>
  );
}
