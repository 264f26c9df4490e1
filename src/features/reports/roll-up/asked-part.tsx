/** Reports of units that nobody has named here: which unit each is, before anything of them is kept. */
import { type Signal, useSignal } from '@preact/signals';
import { walk } from '../../../domain/roll-up/unit.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { type Answer, answer, askedCells, dropAsked } from '../../../state/roll-up/adding.ts';
import { unitNodes, unitOf } from '../../../state/roll-up/received.ts';
import { Choice } from '../../../ui/controls.tsx';
import { UnitSheet } from './unit-sheet.tsx';

type Cell = (typeof askedCells.value)[number];

/** What was chosen for a cell: a key of a unit, or none for a new one. */
type Chosen = ReadonlyMap<string, string | undefined>;

/** Where new units go: below the body that their report names, at the top, or below one unit. */
const AS_TOLD = 'told';
const TOP = 'top';

export function AskedPart() {
  return askedCells.value.length === 0 ? null : <Questions cells={askedCells.value} />;
}

function Questions({ cells }: { readonly cells: readonly Cell[] }) {
  const services = useServices();
  const chosen = useSignal<Chosen>(new Map());
  const under = useSignal(AS_TOLD);
  const open = useSignal<Cell | undefined>(undefined);
  const unitFor = ({ cell, likely }: Cell) =>
    chosen.value.has(cell) ? chosen.value.get(cell) : likely;
  const isNew = cells.some((one) => unitFor(one) === undefined);
  const take = () =>
    answer(
      services,
      cells.map((one) => answerOf(one, unitFor(one), under.value)),
    );
  return (
    <section class="roll-up-box" aria-labelledby="roll-up-asked">
      <h2 id="roll-up-asked">{t('rollUp.asked', { count: cells.length })}</h2>
      <p>{t('rollUp.askedText')}</p>
      {isNew && <Under under={under} />}
      <ul role="list">
        {cells.map((one) => (
          <Question
            key={one.cell}
            cell={one}
            unit={unitFor(one)}
            onOpen={() => (open.value = one)}
          />
        ))}
      </ul>
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => void take()}>
          {t('rollUp.take', { count: cells.length })}
        </button>
        <button type="button" class="button" onClick={dropAsked}>
          {t('rollUp.drop')}
        </button>
      </div>
      {open.value !== undefined && (
        <UnitSheet
          name={open.value.name}
          onChoose={(unit) => {
            if (open.value !== undefined)
              chosen.value = new Map([...chosen.value, [open.value.cell, unit]]);
            open.value = undefined;
          }}
          onClose={() => (open.value = undefined)}
        />
      )}
    </section>
  );
}

function Under({ under }: { readonly under: Signal<string> }) {
  return (
    <Choice
      label={t('rollUp.under')}
      options={[
        { value: AS_TOLD, label: t('rollUp.underTold') },
        { value: TOP, label: t('rollUp.underNone') },
        ...walk(unitNodes.value).map(({ unit: { key, name } }) => ({ value: key, label: name })),
      ]}
      value={under.value}
      onChange={(value) => {
        under.value = value;
      }}
    />
  );
}

function answerOf({ cell, name, parent }: Cell, unit: string | undefined, under: string): Answer {
  if (unit !== undefined) return { cell, unit };
  if (under === AS_TOLD && parent !== undefined) return { cell, name, under: { name: parent } };
  return { cell, name, under: { key: under === AS_TOLD || under === TOP ? undefined : under } };
}

interface QuestionProps {
  readonly cell: Cell;
  readonly unit: string | undefined;
  readonly onOpen: () => void;
}

function Question({ cell: { name, parent }, unit, onOpen }: QuestionProps) {
  const known = unit === undefined ? undefined : unitOf(unit);
  return (
    <li class="roll-up-question">
      <span>
        <b>{name}</b>
        <small>
          {[
            parent,
            known === undefined ? t('rollUp.willBeNew') : t('rollUp.willBe', { unit: known.name }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <button
        type="button"
        class="button"
        aria-label={t('rollUp.whichUnit', { name })}
        onClick={onOpen}
      >
        {t('rollUp.change')}
      </button>
    </li>
  );
}
