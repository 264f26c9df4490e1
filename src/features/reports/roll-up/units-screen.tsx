import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { routeHref } from '../../../domain/route.ts';
import { editUnit, walk } from '../../../domain/roll-up/unit.ts';
import '../../../i18n/exchange.ts';
import '../../../i18n/papers.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { goBack } from '../../../state/navigation.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import { isRollUpOpen, openRollUp, unitNodes } from '../../../state/roll-up/received.ts';
import { TextArea } from '../../../ui/form.tsx';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import '../reports.css';
import { AboveChoice } from './above-choice.tsx';
import './roll-up.css';

/** The units that are to report, as a tree; new ones are typed or pasted, one a line. */
export function UnitsScreen() {
  const services = useServices();
  const title = t('rollUp.unitsTitle');
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void openRollUp(services);
  }, [services]);
  const isReady = isRollUpOpen();
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page reports roll-up" id="main" aria-busy={!isReady}>
        {isReady && (
          <>
            <p>{t('rollUp.unitsText')}</p>
            <AddUnits />
            <Tree />
          </>
        )}
      </main>
    </>
  );
}

function AddUnits() {
  const services = useServices();
  const text = useSignal('');
  const under = useSignal<string | undefined>(undefined);
  const names = text.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const nodes = walk(unitNodes.value);
  const parent = nodes.some(({ unit }) => unit.key === under.value) ? under.value : undefined;
  const add = async () => {
    const changes = names.map((name) => editUnit(services.newId(), { name, parent }));
    if (changes.length === 0 || !(await commit(services, changes))) return;
    void tell(t('rollUp.unitsAdded', { count: changes.length }), { lasts: 5000 });
    text.value = '';
  };
  return (
    <section class="page-part" aria-labelledby="roll-up-new">
      <h2 id="roll-up-new">{t('rollUp.addUnits')}</h2>
      <TextArea
        label={t('rollUp.unitNames')}
        hint={t('rollUp.unitNamesHint')}
        value={text.value}
        onInput={(value) => {
          text.value = value;
        }}
      />
      {nodes.length > 0 && (
        <AboveChoice
          value={parent}
          onChange={(unit) => {
            under.value = unit;
          }}
        />
      )}
      <button type="button" class="button button-main roll-up-form-end" onClick={() => void add()}>
        {names.length === 0 ? t('rollUp.addUnits') : t('rollUp.addCount', { count: names.length })}
      </button>
    </section>
  );
}

function Tree() {
  const nodes = walk(unitNodes.value);
  return (
    <section class="page-part" aria-labelledby="roll-up-tree">
      <h2 id="roll-up-tree">{t('rollUp.unitCount', { count: nodes.length })}</h2>
      <ul role="list">
        {nodes.map(({ unit, depth, children }) => (
          <li key={unit.key} class="roll-up-branch" data-depth={Math.min(depth, 3)}>
            <a href={routeHref({ name: 'roll-up-unit', unit: unit.key })}>
              <span class="roll-up-name">{unit.name}</span>
              {children.length > 0 && (
                <span class="roll-up-about">
                  {t('rollUp.unitCount', { count: children.length })}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
