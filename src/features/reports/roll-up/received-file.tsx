import { periodOver } from '../../../domain/report/period.ts';
import type { Received } from '../../../domain/roll-up/received.ts';
import { isSameTime, type UnitRow } from '../../../domain/roll-up/roll-up.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { putBackReport, removeReport } from '../../../state/roll-up/received.ts';
import { periodName } from '../period-words.ts';
import { MoveButton } from './move-button.tsx';
import { ReportContents } from './contents.tsx';

interface ReceivedFileProps {
  readonly file: Received;
  /** Of its unit; the newest file of the same time counts. */
  readonly row: UnitRow;
}

/** A file with all that it says, and the ways to put it under another unit or take it out again. */
export function ReceivedFile({ file, row }: ReceivedFileProps) {
  const services = useServices();
  const { key, madeOn, addedOn, report } = file;
  const isReplaced = row.files.find((one) => isSameTime(one, file))?.key !== key;
  const remove = async () => {
    if (!(await removeReport(services, file))) return;
    const undo = await tell(t('rollUp.removed', { file: file.file }), {
      action: t('app.undo'),
      lasts: 10_000,
    });
    if (undo) await putBackReport(services, file);
  };
  return (
    <li class="roll-up-file">
      <b>{file.file}</b>
      <small>
        {[
          periodName(periodOver(report.period.by, report.period)),
          t('rollUp.madeOn', { day: formatDay(madeOn) }),
          t('rollUp.addedOn', { day: formatDay(addedOn) }),
          t(isReplaced ? 'rollUp.isReplaced' : 'rollUp.counts'),
        ].join(' · ')}
      </small>
      <details class="behind">
        <summary>{t('rollUp.fileContents')}</summary>
        <ReportContents report={report} />
      </details>
      <div class="button-row">
        <MoveButton file={file} />
        <button
          type="button"
          class="button"
          aria-label={t('rollUp.removeFile', { file: file.file })}
          onClick={() => void remove()}
        >
          {t('rollUp.remove')}
        </button>
      </div>
    </li>
  );
}
