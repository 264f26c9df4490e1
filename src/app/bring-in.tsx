import { BringInScreen } from '../features/texts/bring-in-screen.tsx';
import { articleReader } from '../state/texts/reader.ts';
import { scriptUrl } from './offline/script-url.ts';
import { sharedWaits, takeShared } from './shared.ts';
import { appRoot } from './take-over.ts';

const read = articleReader((script) => scriptUrl(script, appRoot()));

/** The screen with what it needs of the app: a worker to read in, and what was shared. */
export function BringIn({ article }: { readonly article?: string }) {
  return (
    <BringInScreen
      {...(article !== undefined && { article })}
      read={read}
      takeShared={takeShared}
      sharedWaits={sharedWaits}
    />
  );
}
