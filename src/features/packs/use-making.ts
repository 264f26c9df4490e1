import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useServices } from '../../state/context.ts';
import { library, openLibrary } from '../../state/library.ts';
import { maker, nextVersion, openMaker, type PackDraft } from '../../state/packs/making.ts';
import { choosableTemplates, templateName } from '../../state/packs/own-templates.ts';
import { openList } from '../../state/records.ts';
import { openTemplates } from '../../state/work/templates.ts';

export interface Making {
  readonly title: Signal<string>;
  readonly summary: Signal<string>;
  /** Undefined until typed: the name given last stands there. */
  readonly author: Signal<string | undefined>;
  /** Undefined until typed: the version after the last one of this title stands there. */
  readonly version: Signal<string | undefined>;
  readonly signed: Signal<boolean>;
  /** `pack/article` in the order they were chosen. */
  readonly articles: Signal<readonly string[]>;
  /** Names of templates. */
  readonly templates: Signal<readonly string[]>;
  readonly draft: ReadonlySignal<PackDraft>;
}

/** What is chosen and typed on the screen. */
export function useMaking(): Making {
  const services = useServices();
  useEffect(() => {
    if (library.value === undefined) void openLibrary(services);
    void openMaker(services);
    void openList(services, 'template');
    void openTemplates(services);
  }, [services]);
  const typed = {
    title: useSignal(''),
    summary: useSignal(''),
    author: useSignal<string | undefined>(undefined),
    version: useSignal<string | undefined>(undefined),
    signed: useSignal(true),
    articles: useSignal<readonly string[]>([]),
    templates: useSignal<readonly string[]>([]),
  };
  const draft = useComputed((): PackDraft => ({
    title: typed.title.value,
    summary: typed.summary.value,
    author: typed.author.value ?? maker.value?.name ?? '',
    version: typed.version.value ?? nextVersion(typed.title.value),
    signed: typed.signed.value,
    articles: typed.articles.value,
    templates: choosableTemplates.value.filter((one) =>
      typed.templates.value.includes(templateName(one)),
    ),
  }));
  return { ...typed, draft };
}
