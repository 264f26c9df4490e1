/** Each status has its sign, its word and its colour: never the colour alone. */
import type { ComponentType } from 'preact';
import IconUnsaved from '~icons/lucide/save-off';
import IconLate from '~icons/lucide/clock';
import IconExcused from '~icons/lucide/file-check';
import IconPresent from '~icons/lucide/check';
import IconExempt from '~icons/lucide/minus';
import IconAway from '~icons/lucide/move-right';
import IconAbsent from '~icons/lucide/x';
import type { Status } from '../../../domain/attendance/status.ts';

export type Icon = ComponentType<{ class?: string }>;

export interface Look {
  /** Ending of the class names. */
  readonly tone: 'present' | 'late' | 'excused' | 'absent' | 'none';
  readonly Icon?: Icon;
}

export const LOOKS: Readonly<Record<Status, Look>> = {
  co_mat: { tone: 'present', Icon: IconPresent },
  di_muon: { tone: 'late', Icon: IconLate },
  vang_cld: { tone: 'excused', Icon: IconExcused },
  vang_kld: { tone: 'absent', Icon: IconAbsent },
  mien: { tone: 'none', Icon: IconExempt },
  tam_di: { tone: 'none', Icon: IconAway },
  chua_ghi: { tone: 'none' },
};

export const UNSAVED: Icon = IconUnsaved;
