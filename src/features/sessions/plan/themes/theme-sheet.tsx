import { useRef } from 'preact/hooks';
import { normalizeText } from '../../../../domain/fold.ts';
import { isActive } from '../../../../domain/member/member.ts';
import { orderPeople } from '../../../../domain/people-order.ts';
import {
  deleteTheme,
  editTheme,
  restoreTheme,
  type Theme,
  type ThemePatch,
  writePlan,
} from '../../../../domain/theme.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { commit } from '../../../../state/records.ts';
import { membersOf } from '../../../../state/work/groups.ts';
import { today } from '../../../../state/work/today.ts';
import { Choice } from '../../../../ui/controls.tsx';
import { TextArea } from '../../../../ui/form.tsx';
import { Sheet } from '../../../../ui/sheet.tsx';
import { useKeptText } from '../../../../ui/use-kept-text.ts';
import { KeptField } from '../kept-field.tsx';
import { tellUndo } from '../tell-undo.ts';

interface ThemeSheetProps {
  readonly theme: Theme;
  readonly onClose: () => void;
}

/** Every field is kept as it is changed; closing only leaves. */
export function ThemeSheet({ theme, onClose }: ThemeSheetProps) {
  const services = useServices();
  const edit = (patch: ThemePatch) => commit(services, [editTheme(theme, patch)]);
  const remove = async () => {
    onClose();
    await commit(services, [deleteTheme(theme)]);
    if (await tellUndo(t('themes.removed', { title: theme.title })))
      await commit(services, [restoreTheme(theme)]);
  };
  return (
    <Sheet title={t('sessions.theme')} closeLabel={t('app.close')} onClose={onClose}>
      <div class="plan-form">
        <KeptField
          label={t('themes.name')}
          stored={theme.title}
          problemOf={(text) => (text.trim() === '' ? t('themes.nameMissing') : undefined)}
          save={(title) => edit({ title })}
        />
        <Quarter theme={theme} edit={edit} />
        <Presenter theme={theme} edit={edit} />
        <Plan theme={theme} />
        <div class="button-row">
          <button type="button" class="button button-main" onClick={onClose}>
            {t('sessions.done')}
          </button>
          <button type="button" class="button" onClick={() => void remove()}>
            {t('themes.remove')}
          </button>
        </div>
      </div>
    </Sheet>
  );
}

interface FieldProps {
  readonly theme: Theme;
  readonly edit: (patch: ThemePatch) => Promise<boolean>;
}

const QUARTERS = [1, 2, 3, 4] as const;

function Quarter({ theme, edit }: FieldProps) {
  const options = [
    { value: '', label: t('themes.wholeYear') },
    ...QUARTERS.map((quarter) => ({
      value: String(quarter),
      label: t(`themes.quarter.${quarter}`),
    })),
  ];
  return (
    <Choice
      label={t('themes.when')}
      options={options}
      value={String(theme.quarter ?? '')}
      onChange={(value) =>
        void edit({ quarter: QUARTERS.find((quarter) => String(quarter) === value) })
      }
    />
  );
}

function Presenter({ theme, edit }: FieldProps) {
  const day = today(useServices());
  const people = membersOf(theme.group).value.filter(
    (member) => isActive(member, day) || member.key === theme.presenter,
  );
  return (
    <Choice
      label={t('themes.presenter')}
      options={[
        { value: '', label: t('sessions.nobodyYet') },
        ...orderPeople(people, 'name').map(({ key, fullName }) => ({
          value: key,
          label: fullName,
        })),
      ]}
      value={theme.presenter ?? ''}
      onChange={(presenter) => void edit({ presenter })}
    />
  );
}

/** Texts written apart stand one below the other until a person saves them as one. */
function Plan({ theme }: Pick<FieldProps, 'theme'>) {
  const services = useServices();
  const { plan } = theme;
  const written = plan.filter((text) => text.trim() !== '');
  const stored = written.join('\n\n');
  /** What the text in the field takes the place of. */
  const seen = useRef(plan);
  const kept = useKeptText({
    stored,
    save: (text) => {
      const before = seen.current;
      seen.current = [...before, normalizeText(text)];
      return commit(services, [writePlan(theme, text, before)]);
    },
  });
  // Only while nobody types does the field show what came from elsewhere.
  if (kept.text === stored) seen.current = [...new Set([...seen.current, ...plan])];
  return (
    <TextArea
      label={t('themes.plan')}
      hint={written.length > 1 ? t('themes.apartHint') : t('themes.planHint')}
      rows={6}
      problem={kept.state === 'failed' ? t('sessions.notSaved') : undefined}
      value={kept.text}
      onInput={kept.onInput}
      onDone={kept.onDone}
    />
  );
}
