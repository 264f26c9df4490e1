import { t } from '../../i18n/translate.ts';
import { TextField, Tick } from '../../ui/form.tsx';
import type { Making } from './use-making.ts';

/** Sentences by field, for what is not there yet. */
export type Problems = { readonly [K in 'articles' | 'title' | 'author' | 'version']?: string };

interface PackHeadProps {
  readonly making: Making;
  readonly problems: Problems;
}

/** What the pack is called, by whom, and whether it is signed. */
export function PackHead({ making, problems }: PackHeadProps) {
  const { title, summary, author, version, signed, draft } = making;
  return (
    <section class="page-part" aria-labelledby="pack-head">
      <h2 id="pack-head">{t('making.head')}</h2>
      <TextField
        label={t('making.title')}
        hint={t('making.titleHint')}
        problem={problems.title}
        value={title.value}
        onInput={(value) => {
          title.value = value;
        }}
      />
      <TextField
        label={t('making.summary')}
        value={summary.value}
        onInput={(value) => {
          summary.value = value;
        }}
      />
      <TextField
        label={t('making.author')}
        problem={problems.author}
        value={draft.value.author}
        onInput={(value) => {
          author.value = value;
        }}
      />
      <TextField
        label={t('making.version')}
        problem={problems.version}
        value={draft.value.version}
        onInput={(value) => {
          version.value = value;
        }}
      />
      <Tick
        label={t('making.sign')}
        checked={signed.value}
        onChange={(checked) => {
          signed.value = checked;
        }}
      />
      <p class="hint">{t('making.signHint')}</p>
    </section>
  );
}
