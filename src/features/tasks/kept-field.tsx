import { t } from '../../i18n/translate.ts';
import { KeptField as Field, type KeptFieldProps } from '../../ui/kept-field.tsx';

/** A field of a task that saves what is typed by itself. */
export function KeptField(props: Omit<KeptFieldProps, 'words'>) {
  const words = {
    saving: t('tasks.saving'),
    saved: t('app.saved'),
    failed: t('tasks.notSaved'),
  };
  return <Field {...props} words={words} />;
}
