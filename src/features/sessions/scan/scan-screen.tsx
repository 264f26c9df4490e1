/** Members hold their cards up to the camera; whoever has none is tapped on the list below. */
import { useSignal } from '@preact/signals';
import { unrecordedOf } from '../../../domain/attendance/sheet.ts';
import { isNamed } from '../../../domain/people-order.ts';
import type { SheetRow } from '../../../domain/attendance/sheet.ts';
import { t } from '../../../i18n/translate.ts';
import { FilterField } from '../../../ui/field.tsx';
import { FullScreen } from '../../../ui/full-screen.tsx';
import { CameraView, PhotoButton } from '../../../ui/scan/camera-view.tsx';
import { OutcomeBox } from './outcome-box.tsx';
import { type CheckInDesk, useCheckIn } from './use-check-in.ts';
import { useScanner } from '../../../ui/scan/use-scanner.ts';
import './scan.css';

interface ScanScreenProps extends CheckInDesk {
  readonly onClose: () => void;
}

export function ScanScreen({ onClose, ...desk }: ScanScreenProps) {
  const { outcome, scanned, tapped, photo } = useCheckIn(desk);
  const scanner = useScanner((text) => void scanned(text));
  const rows = desk.rows();
  return (
    <FullScreen title={t('attendance.scan')} closeLabel={t('app.close')} onClose={onClose}>
      <CameraView
        {...scanner}
        label={t('scan.view')}
        retryLabel={t('app.retry')}
        problem={(state) => t(`scan.camera.${state}`)}
      />
      <OutcomeBox outcome={outcome} isWaiting={scanner.state === 'on'} />
      <PhotoButton label={t('scan.photo')} onPick={([file]) => file && void photo(file)} />
      <WithoutCard rows={unrecordedOf(rows)} onTap={(row) => void tapped(row)} />
    </FullScreen>
  );
}

interface WithoutCardProps {
  readonly rows: readonly SheetRow[];
  readonly onTap: (row: SheetRow) => void;
}

function WithoutCard({ rows, onTap }: WithoutCardProps) {
  const asked = useSignal('');
  if (rows.length === 0) return <p class="scan-done">{t('attendance.allRecorded')}</p>;
  return (
    <section class="scan-others">
      <h3>{t('scan.withoutCard')}</h3>
      <FilterField
        label={t('attendance.find')}
        hint={t('attendance.findHint')}
        clearLabel={t('attendance.clearFind')}
        value={asked.value}
        onInput={(value) => {
          asked.value = value;
        }}
      />
      <ul role="list">
        {rows
          .filter((row) => isNamed(row, asked.value))
          .map((row) => (
            <li key={row.member}>
              <button type="button" class="scan-person" onClick={() => onTap(row)}>
                {row.fullName}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
