import type { VNode } from 'preact';
import { FindScreen } from './find-screen.tsx';
import { LockPage } from './lock/lock-page.tsx';
import { LogScreen } from './log-screen.tsx';
import { WipeScreen } from './wipe-screen.tsx';
import { ReviewPage } from './review-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

const PARTS: ReadonlyMap<string, () => VNode> = new Map([
  ['find', () => <FindScreen />],
  ['lock', () => <LockPage />],
  ['log', () => <LogScreen />],
  ['review', () => <ReviewPage />],
  ['wipe', () => <WipeScreen />],
]);

/** The page, or one of the parts that it leads to. */
export const PrivacyScreen = ({ part = '' }: { readonly part?: string | undefined }) =>
  PARTS.get(part)?.() ?? <PrivacyPage />;
