import { useSignal } from '@preact/signals';
import type { Group } from '../../domain/group/group.ts';
import { t } from '../../i18n/translate.ts';
import { pastedRoster, readFile, readPasted, type RosterResult } from '../../state/work/roster.ts';
import { GroupFrame } from './frame.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportSource } from './import-source.tsx';

/** A list of people, pasted or out of a file: read, looked through, then taken in at once. */
export function ImportScreen({ group: at }: { readonly group: string }) {
  return (
    <GroupFrame at={at} title={() => t('roster.title')}>
      {(group) => <Import group={group} />}
    </GroupFrame>
  );
}

function Import({ group }: { readonly group: Group }) {
  const text = useSignal(takePasted());
  const file = useSignal<Blob | undefined>(undefined);
  const result = useSignal<RosterResult | undefined>(undefined);
  const isReading = useSignal(false);
  const read = async (reading: Promise<RosterResult>) => {
    isReading.value = true;
    result.value = await reading;
    isReading.value = false;
  };
  const shown = result.value;
  if (shown === undefined || 'refused' in shown) {
    return (
      <ImportSource
        text={text.value}
        isReading={isReading.value}
        refused={shown}
        onInput={(typed) => {
          text.value = typed;
          result.value = undefined;
        }}
        onText={() => {
          file.value = undefined;
          void read(readPasted(text.value));
        }}
        onFile={(chosen) => {
          file.value = chosen;
          void read(readFile(chosen));
        }}
      />
    );
  }
  return (
    <ImportPreview
      key={shown.sheet}
      group={group}
      roster={shown}
      onSheet={(sheet) => {
        if (file.value !== undefined) void read(readFile(file.value, sheet));
      }}
      onAnother={() => {
        result.value = undefined;
      }}
    />
  );
}

/** What was pasted on another screen, once. */
function takePasted(): string {
  const text = pastedRoster.peek();
  pastedRoster.value = '';
  return text;
}
