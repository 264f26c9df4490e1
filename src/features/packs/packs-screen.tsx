import type { MakingRoute } from '../../domain/route.ts';
import '../../i18n/making.ts';
import type { AssemblePack } from '../../state/packs/catalogue.ts';
import type { ReadPack } from '../../state/packs/opening.ts';
import { CatalogueScreen } from './catalogue-screen.tsx';
import { ImportScreen } from './import-screen.tsx';
import { MakeScreen } from './make-screen.tsx';
import './packs.css';

interface PacksScreenProps {
  readonly at: MakingRoute;
  readonly read: ReadPack;
  readonly assemble: AssemblePack;
}

/** Packs that do not come with the app: made here, sent by others, taken from the catalogue. */
export function PacksScreen({ at, read, assemble }: PacksScreenProps) {
  switch (at.name) {
    case 'make-pack':
      return <MakeScreen />;
    case 'import-pack':
      return <ImportScreen read={read} />;
    case 'catalogue':
      return <CatalogueScreen assemble={assemble} />;
  }
}
