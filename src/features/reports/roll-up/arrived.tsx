/** What became of the files that were added. */
import { t } from '../../../i18n/translate.ts';
import { type Outcome, outcomes } from '../../../state/roll-up/adding.ts';
import { outcomeText } from './words.ts';

const ORDER: readonly Outcome['is'][] = [
  'new',
  'replaces',
  'older',
  'same',
  'refused',
  'unreadable',
];

export function Arrived() {
  const all = outcomes.value;
  if (all === undefined || all.length === 0) return null;
  const bad = all.filter(({ is }) => is === 'refused' || is === 'unreadable');
  const close = () => {
    outcomes.value = undefined;
  };
  return (
    <section class="roll-up-box" aria-labelledby="roll-up-arrived">
      <h2 id="roll-up-arrived">{t('rollUp.arrived', { count: all.length })}</h2>
      <ul role="list" aria-live="polite">
        {ORDER.map((is) => {
          const count = all.filter((one) => one.is === is).length;
          return count > 0 && <li key={is}>{t(`rollUp.count.${is}`, { count })}</li>;
        })}
      </ul>
      {bad.length > 0 && <Files files={bad} />}
      <details class="behind">
        <summary>{t('rollUp.eachFile')}</summary>
        <Files files={all.filter((one) => !bad.includes(one))} />
      </details>
      <button type="button" class="button" onClick={close}>
        {t('app.close')}
      </button>
    </section>
  );
}

const Files = ({ files }: { readonly files: readonly Outcome[] }) => (
  <ul role="list">
    {files.map((one, at) => (
      <li key={at} class="contents-row">
        <b>{'one' in one ? one.one.report.unit.name : one.file}</b>
        <small>{[outcomeText(one), 'one' in one && one.file].filter(Boolean).join(' · ')}</small>
      </li>
    ))}
  </ul>
);
