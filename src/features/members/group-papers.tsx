import { useEffect } from 'preact/hooks';
import { type Group, SIGNS_FOR } from '../../domain/group/group.ts';
import { editGroup } from '../../domain/group/group-edits.ts';
import { styleNamed } from '../../domain/paper/style.ts';
import { TONE_STYLES } from '../../domain/tone-style.ts';
import { pick, t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { openTemplates, paperStyles } from '../../state/work/templates.ts';
import { Choice, Segments } from '../../ui/controls.tsx';
import { SavedField } from './saved-field.tsx';

/** How the documents of this cell are laid out, numbered and signed. */
export function GroupPapers({ group }: { readonly group: Group }) {
  const services = useServices();
  useEffect(() => void openTemplates(services), [services]);
  const set = (patch: Parameters<typeof editGroup>[1]) =>
    commit(services, [editGroup(group.key, patch)]);
  return (
    <section class="page-part" aria-labelledby="papers">
      <h2 id="papers">{t('groups.papers.title')}</h2>
      <Layout group={group} set={set} />
      <SavedField
        type="date"
        label={t('groups.papers.termFrom')}
        hint={t('groups.papers.termHint')}
        stored={group.termFrom ?? ''}
        save={(day) => set({ termFrom: day === '' ? undefined : day })}
      />
      <h3>{t('groups.papers.signsFor')}</h3>
      <Segments
        label={t('groups.papers.signsFor')}
        options={SIGNS_FOR.map((value) => ({ value, label: t(`groups.papers.signs.${value}`) }))}
        value={group.signsFor}
        onChange={(signsFor) => void set({ signsFor })}
      />
      <h3>{t('groups.papers.tone')}</h3>
      <Segments
        label={t('groups.papers.tone')}
        options={TONE_STYLES.map((value) => ({ value, label: value }))}
        value={group.toneStyle}
        onChange={(toneStyle) => void set({ toneStyle })}
      />
      <p class="hint form-note">{t('groups.papers.toneHint')}</p>
      <details class="fold">
        <summary>{t('groups.papers.titles')}</summary>
        <SavedField
          label={t('groups.papers.secretaryTitle')}
          hint={t('groups.papers.titleHint')}
          stored={group.secretaryTitle ?? ''}
          save={(secretaryTitle) => set({ secretaryTitle })}
        />
        <SavedField
          label={t('groups.papers.chairTitle')}
          hint={t('groups.papers.titleHint')}
          stored={group.chairTitle ?? ''}
          save={(chairTitle) => set({ chairTitle })}
        />
      </details>
    </section>
  );
}

interface LayoutProps {
  readonly group: Group;
  readonly set: (patch: Parameters<typeof editGroup>[1]) => Promise<boolean>;
}

/** With what is not certain about it. */
function Layout({ group, set }: LayoutProps) {
  const style = styleNamed(paperStyles.value, group.paperStyle);
  if (style === undefined) return null;
  return (
    <>
      <Choice
        label={t('groups.papers.style')}
        options={paperStyles.value.map(({ id, title }) => ({ value: id, label: pick(title) }))}
        value={style.id}
        onChange={(paperStyle) => void set({ paperStyle })}
      />
      {style.note !== undefined && <p class="hint form-note">{pick(style.note)}</p>}
    </>
  );
}
