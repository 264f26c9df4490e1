import type { MakingRoute } from '../domain/route.ts';
import { PacksScreen } from '../features/packs/packs-screen.tsx';
import { packAssembler, packReader } from '../state/packs/reader.ts';
import { scriptUrl } from './offline/script-url.ts';
import { appRoot } from './take-over.ts';

const trust = (script: string): string => scriptUrl(script, appRoot());
const read = packReader(trust);
const assemble = packAssembler(trust);

/** The screens of packs with the worker that reads their files. */
export const Packs = ({ at }: { readonly at: MakingRoute }) => (
  <PacksScreen at={at} read={read} assemble={assemble} />
);
