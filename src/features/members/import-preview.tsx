import { useEffect, useRef } from 'preact/hooks';
import type { Group } from '../../domain/group/group.ts';
import { t } from '../../i18n/translate.ts';
import type { Roster, RosterRow } from '../../state/work/roster.ts';
import { Choice } from '../../ui/controls.tsx';
import { Tick } from '../../ui/form.tsx';
import { Dock } from '../../ui/page.tsx';
import { LeftOut, Problems } from './import-notes.tsx';
import { capitalsOf, type ImportRow } from './import-plan.ts';
import { KnownRows, NewRows, Questions } from './import-rows.tsx';
import { useImport } from './use-import.ts';

interface ImportPreviewProps {
  readonly group: Group;
  readonly roster: Roster;
  readonly onSheet: (sheet: string) => void;
  readonly onAnother: () => void;
}

/** What would be added, what is there already, what is not clear and what is left out; then one write. */
export function ImportPreview({ group, roster, onSheet, onAnother }: ImportPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const importing = useImport(group, roster);
  const { rows, answers, wantsCapitals, problem, count, open, answer } = importing;
  const parts = { rows, answers, onAnswer: answer };
  return (
    <>
      <main class="page" id="main">
        <h2 ref={heading} tabIndex={-1}>
          {t('roster.found', { count: rows.length })}
        </h2>
        <Sums rows={rows} problems={roster.problems.length} />
        <SheetChoice roster={roster} onSheet={onSheet} />
        <LeftOut columns={roster.leftOut} />
        <Problems problems={roster.problems} />
        <CapitalsTick
          rows={roster.rows}
          checked={wantsCapitals.value}
          onChange={(checked) => {
            wantsCapitals.value = checked;
          }}
        />
        <Questions {...parts} />
        <NewRows {...parts} capitals={wantsCapitals.value ? 'with capitals' : 'as written'} />
        <KnownRows rows={rows} />
        <button type="button" class="button" onClick={onAnother}>
          {t('roster.another')}
        </button>
      </main>
      <Dock>
        <p class="dock-problem" role="alert">
          {problem.value}
        </p>
        <TakeButton count={count} open={open.length} onTake={() => void importing.take()} />
      </Dock>
    </>
  );
}

interface TakeButtonProps {
  readonly count: number;
  /** Rows without an answer. */
  readonly open: number;
  readonly onTake: () => void;
}

function TakeButton({ count, open, onTake }: TakeButtonProps) {
  if (count === 0 && open === 0) return <p>{t('roster.nothing')}</p>;
  return (
    <button type="button" class="button button-main" onClick={onTake}>
      {t('roster.add', { count })}
    </button>
  );
}

interface SumsProps {
  readonly rows: readonly ImportRow[];
  readonly problems: number;
}

function Sums({ rows, problems }: SumsProps) {
  const kinds = (['new', 'same', 'ask'] as const).flatMap((kind) => {
    const count = rows.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [t(`roster.sums.${kind}`, { count })];
  });
  const lost = problems === 0 ? [] : [t('roster.sums.problems', { count: problems })];
  return <p class="form-note">{[...kinds, ...lost].join(' · ')}</p>;
}

function SheetChoice({ roster, onSheet }: Pick<ImportPreviewProps, 'roster' | 'onSheet'>) {
  const { sheet, sheets = [] } = roster;
  if (sheet === undefined || sheets.length < 2) return null;
  return (
    <Choice
      label={t('roster.sheet')}
      options={sheets.map((name) => ({ value: name, label: name }))}
      value={sheet}
      onChange={onSheet}
    />
  );
}

interface CapitalsTickProps {
  readonly rows: readonly RosterRow[];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function CapitalsTick({ rows, checked, onChange }: CapitalsTickProps) {
  const proposed = rows.flatMap((row) => capitalsOf(row) ?? []);
  const [name] = proposed;
  if (name === undefined) return null;
  return (
    <Tick
      label={t('roster.capitals', { count: proposed.length, name })}
      checked={checked}
      onChange={onChange}
    />
  );
}
