import { t } from '../../i18n/translate.ts';
import { KeptField, type KeptFieldProps } from '../../ui/kept-field.tsx';

/** A field of a group or a person that saves itself. */
export const SavedField = (props: Omit<KeptFieldProps, 'words'>) => (
  <KeptField enterkeyhint="done" {...props} words={{ failed: t('sessions.notSaved') }} />
);
