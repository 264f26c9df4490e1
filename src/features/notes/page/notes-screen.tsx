/** All notes and highlights of this phone. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '../../../i18n/keep.ts';
import '../../../i18n/work.ts';
import { annotationsWhere } from '../../../domain/annotation/annotation-list.ts';
import type { Route } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import { annotations, annotationsOpen, openAnnotations } from '../../../state/annotations.ts';
import { useServices } from '../../../state/context.ts';
import { library, openLibrary } from '../../../state/library.ts';
import { lookForLost } from '../../../state/lost-highlights.ts';
import { goBack } from '../../../state/navigation.ts';
import { openGroup, openGroups } from '../../../state/work/groups.ts';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { ExportButton } from './export-button.tsx';
import type { Shown } from './note-filter.tsx';
import { NoteList } from './note-list.tsx';
import './notes.css';

export type NotesRoute = Extract<Route, { name: 'notes' }>;

export function NotesScreen({ at }: { readonly at: NotesRoute }) {
  const shown = useSignal<Shown>({ text: '' });
  useTitle(`${t('notes.title')} – ${t('app.name')}`);
  useOpened();
  const { article, session } = at;
  const all = annotationsWhere(annotations.value, { article, session });
  const found = annotationsWhere(all, shown.value);
  return (
    <div class="footed">
      <div class="notes-head">
        <TopBar title={t('notes.title')} backLabel={t('app.back')} onBack={goBack}>
          {found.length > 0 && <ExportButton list={found} />}
        </TopBar>
      </div>
      {annotationsOpen.value ? (
        <NoteList at={at} all={all} found={found} shown={shown} />
      ) : (
        <main class="page" id="main" aria-busy="true" />
      )}
    </div>
  );
}

/** Notes, and what names the articles and sessions they are on. */
function useOpened(): void {
  const services = useServices();
  useEffect(() => {
    void openAnnotations(services);
    if (library.peek() === undefined) void openLibrary(services);
  }, [services]);
  const list = annotations.value;
  useEffect(() => void lookForLost(services, list), [services, list]);
  const groups = [...new Set(list.flatMap(({ session }) => session?.split('/')[0] ?? []))].join(
    ' ',
  );
  useEffect(() => {
    if (groups === '') return;
    void openGroups(services);
    for (const group of groups.split(' ')) void openGroup(services, group);
  }, [services, groups]);
}
