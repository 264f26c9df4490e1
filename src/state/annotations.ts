/** Highlights and notes of this phone. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Annotation, OWN, readAnnotation } from '../domain/annotation/annotation.ts';
import type { Change } from '../domain/record/edit.ts';
import { t } from '../i18n/translate.ts';
import { tell } from './notices.ts';
import { commit, listOf, openList } from './records.ts';
import type { Services } from './services.ts';
import { once, perKey, viewsOf } from './work/view.ts';

const list = listOf('annotation', OWN);

/** False until the phone's storage has answered. */
export const annotationsOpen = computed(() => list.value !== undefined);

/** All of them, without deleted ones. */
export const annotations: ReadonlySignal<readonly Annotation[]> = viewsOf(
  list,
  once(readAnnotation),
);

/** @param article `pack/article` */
export const annotationsOf: (article: string) => ReadonlySignal<readonly Annotation[]> = perKey(
  (article) => computed(() => annotations.value.filter((one) => one.article === article)),
);

export const annotationWith = (key: string): Annotation | undefined =>
  annotations.value.find((one) => one.key === key);

/** Reads them, if they are not read yet. False when that failed, after telling the person. */
export const openAnnotations = async (services: Services): Promise<boolean> =>
  annotationsOpen.peek() || openList(services, 'annotation', OWN);

/** How long the way back is offered, in milliseconds. */
const UNDO_LASTS = 12_000;

/** Writes, says what was done, and takes it back when the person asks for it. */
export async function commitWithUndo(
  services: Services,
  change: Change,
  said: string,
  back: Change,
): Promise<void> {
  if (!(await commit(services, [change]))) return;
  if (await tell(said, { action: t('app.undo'), lasts: UNDO_LASTS }))
    await commit(services, [back]);
}
