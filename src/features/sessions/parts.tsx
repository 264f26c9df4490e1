/** The parts of a session's screen; the code of each comes when it is opened. */
import type { ComponentType } from 'preact';
import type { Session } from '../../domain/session/session.ts';
import { t } from '../../i18n/translate.ts';
import type { Services } from '../../state/services.ts';
import { openTemplates } from '../../state/work/templates.ts';
import { sheetCountOf } from '../../state/work/attendance-sheet.ts';
import { lazy, type Lazy } from '../../ui/lazy.tsx';

export interface PartProps {
  readonly session: Session;
}

export const PART_NAMES = [
  'plan',
  'agenda',
  'attendance',
  'minutes',
  'read-back',
  'close',
  'result',
  'papers',
] as const;
export type PartName = (typeof PART_NAMES)[number];

const part = (load: () => Promise<ComponentType<PartProps>>): Lazy<PartProps> =>
  lazy(load, { Waiting: () => <main aria-busy="true" />, Broken });

/** A part that is not in it is not shown anywhere. */
export const PARTS: Readonly<Partial<Record<PartName, Lazy<PartProps>>>> = {
  plan: part(async () => (await import('./plan/plan-part.tsx')).PlanPart),
  agenda: part(async () => (await import('./agenda/agenda-part.tsx')).AgendaPart),
  minutes: part(async () => (await import('./minutes/minutes-part.tsx')).MinutesPart),
  'read-back': part(async () => (await import('./minutes/read-back-part.tsx')).ReadBackPart),
  attendance: part(async () => (await import('./attendance/attendance-part.tsx')).AttendancePart),
  close: part(async () => (await import('./close/close-part.tsx')).ClosePart),
  result: part(async () => (await import('./close/close-part.tsx')).ClosePart),
  papers: part(async () => (await import('./papers/papers-part.tsx')).PapersPart),
};

function Broken({ retry }: { readonly retry: () => void }) {
  return (
    <main class="page" id="main">
      <p>{t('problem.brokenText')}</p>
      <button type="button" class="button" onClick={retry}>
        {t('app.retry')}
      </button>
    </main>
  );
}

/** What is side by side above the parts; the others are reached from the menu. */
const SIDE_BY_SIDE: Readonly<Record<Session['status'], readonly PartName[]>> = {
  planned: ['plan', 'agenda', 'attendance'],
  running: ['agenda', 'attendance', 'minutes'],
  closed: ['result', 'attendance', 'minutes', 'papers'],
  void: ['result', 'attendance', 'minutes'],
};

const isThere = (name: PartName): boolean => name in PARTS;

export const sideBySide = ({ status }: Pick<Session, 'status'>): readonly PartName[] =>
  SIDE_BY_SIDE[status].filter(isThere);

/** Makes ready what a tap leads to, once the open part is drawn. Gives the way to stop. */
export function prepareParts(services: Services, { group, key, status }: Preparing): () => void {
  const drawn = setTimeout(() => {
    for (const name of sideBySide({ status })) void PARTS[name]?.preload();
    // Putting two hundred names in order would be felt at the tap.
    sheetCountOf({ group, key }).peek();
    void openTemplates(services);
  }, AFTER_DRAWING);
  return () => clearTimeout(drawn);
}

type Preparing = Pick<Session, 'group' | 'key' | 'status'>;

const AFTER_DRAWING = 300;

/** The part asked for (`minutes~<item>` is the minutes, `papers~<kind>` a document), or the one that fits how far the session is. */
export function partOf({ status }: Session, asked: string | undefined): PartName {
  const wanted: readonly (string | undefined)[] = [asked?.split('~')[0], FITTING[status]];
  return (
    wanted.flatMap((one) => PART_NAMES.find((name) => name === one) ?? []).find(isThere) ?? 'agenda'
  );
}

const FITTING: Readonly<Record<Session['status'], PartName>> = {
  planned: 'plan',
  running: 'agenda',
  closed: 'result',
  void: 'result',
};
