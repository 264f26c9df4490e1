import { t } from '../../../i18n/translate.ts';
import { KeptField as Field, type KeptFieldProps } from '../../../ui/kept-field.tsx';

/** A field of the plan that keeps what is typed; in a sheet it covers the notices, so it tells a failure. */
export const KeptField = (props: Omit<KeptFieldProps, 'words'>) => (
  <Field autocapitalize="sentences" {...props} words={{ failed: t('sessions.notSaved') }} />
);
