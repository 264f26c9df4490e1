import type { MakingRoute } from '../domain/route.ts';
import { PacksScreen } from '../features/packs/packs-screen.tsx';
import { packReader } from '../state/packs/reader.ts';
import { scriptUrl } from './offline/script-url.ts';
import { appRoot } from './take-over.ts';

const read = packReader((script) => scriptUrl(script, appRoot()));

/** The screens of packs with the worker that opens their files. */
export const Packs = ({ at }: { readonly at: MakingRoute }) => <PacksScreen at={at} read={read} />;
