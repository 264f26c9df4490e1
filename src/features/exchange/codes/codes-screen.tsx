import type { Route } from '../../../domain/route.ts';
import '../../../i18n/exchange.ts';
import { ReceiveScreen } from './receive-screen.tsx';
import { SendScreen } from './send-screen.tsx';

interface CodesScreenProps {
  readonly at: Extract<Route, { readonly name: 'codes' }>;
}

/** From phone to phone without a network: one shows QR codes, the other reads them. */
export function CodesScreen({ at: { way, session } }: CodesScreenProps) {
  if (way !== 'send') return <ReceiveScreen />;
  const [group = '', key = ''] = session?.split('/') ?? [];
  return <SendScreen session={session === undefined ? undefined : { group, key }} />;
}
