import { useSignal } from '@preact/signals';
import type { PaperKind } from '../../../domain/paper/paper-record.ts';
import type { Paper } from '../../../export/paper/paper.ts';
import type { PaperFacts } from '../../../export/papers/facts.ts';
import { language, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { docxFile, paperAsText } from '../../../state/docx-file.ts';
import { noteExport } from '../../../state/export-log.ts';
import { giveMade } from '../../../state/making.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import { tableFile } from '../../../state/table-file.ts';
import { keepNumber } from '../../../state/work/papers.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { handOver } from '../../../ui/hand-over.ts';
import { tablesOf } from '../../../state/work/paper-tables.ts';

interface Given {
  readonly facts: PaperFacts;
  readonly kind: PaperKind;
  readonly paper: Paper;
}

/** The ways in which a document leaves the app. A final one keeps its number from then on. */
export function useGiving({ facts, kind, paper }: Given) {
  const services = useServices();
  const busy = useSignal(false);
  const { group, session, style } = facts;
  const title = t(`papers.kinds.${kind}`);
  const name = [title, group.name, session.day];
  const numbered = () => {
    const changes = keepNumber(group, session, kind);
    if (changes.length > 0) void commit(services, changes);
  };
  const once = async (give: () => Promise<unknown>) => {
    if (busy.value) return;
    busy.value = true;
    await give();
    busy.value = false;
  };
  return {
    isBusy: busy.value,
    word: (first: 'share' | 'download') =>
      once(async () => {
        const about = { paper, style, name, title, author: group.name };
        const isGone = await giveMade(
          services,
          (job) => docxFile(services, about, job),
          handOver,
          first,
        );
        if (isGone) numbered();
      }),
    tables: (type: 'xlsx' | 'csv') =>
      once(() =>
        giveMade(
          services,
          (job) =>
            tableFile(
              services,
              tablesOf(kind, facts),
              { kind: type, name, lang: language.value },
              job,
            ),
          handOver,
        ),
      ),
    print: () => {
      numbered();
      print();
    },
    copy: async () => {
      const text = paperAsText(paper);
      const done = await copyText(text);
      if (done) {
        numbered();
        void noteExport(services, { what: name.join(' '), way: 'copied' }, { text });
      }
      void tell(done ? t('papers.screen.copied') : t('papers.screen.notCopied'), { lasts: 6000 });
    },
  };
}
