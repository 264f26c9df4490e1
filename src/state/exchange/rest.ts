/** What a file would bring besides records that can be joined. The rules are those of `storage/whole.ts`. */
import { checkRecord } from '../../domain/record/check.ts';
import { erasedIn } from '../../domain/record/compare.ts';
import { canonical, type DataRecord } from '../../domain/record/record.ts';
import { joinReadings } from '../../domain/reading.ts';
import { OWN_PACK, type PackContent } from '../../pack/kept.ts';
import type { LostValue, Whole } from '../../pack/whole.ts';

/** Whether readings, settings, packs, own texts, history or unknown lines would be different here. */
export function bringsMore(here: Whole, told: Whole): boolean {
  const joinable = [...here.records, ...told.records].flatMap((raw) => joinableOf(raw));
  const gone = [...erasedIn(joinable).keys()];
  const isOfErased = (text: string) => gone.some((key) => text.includes(key));
  const held = new Set(here.held.map(textOf));
  const unknown = [...told.held, ...told.records.filter((raw) => joinableOf(raw).length === 0)].map(
    textOf,
  );
  return (
    bringsReading(here, told) ||
    (here.settings === undefined && told.settings !== undefined) ||
    told.packs.some((pack) => bringsPack(here, pack)) ||
    told.history.some((one) => !isOfErased(`${one.id} ${one.path}`) && bringsLost(here, one)) ||
    unknown.some((text) => !isOfErased(text) && !held.has(text))
  );
}

const textOf = (raw: unknown): string => canonical(raw as object);

function joinableOf(raw: unknown): readonly DataRecord[] {
  const checked = checkRecord(raw);
  return 'record' in checked ? [checked.record] : [];
}

function bringsReading(here: Whole, told: Whole): boolean {
  const known = new Map(here.readings.map((one) => [one.id, one]));
  return told.readings.some((one) => {
    const old = known.get(one.id);
    return old === undefined || canonical(joinReadings(old, one)) !== canonical(old);
  });
}

function bringsPack(here: Whole, { pack }: PackContent): boolean {
  const old = here.packs.find((one) => one.pack.id === pack.id)?.pack;
  if (old === undefined) return true;
  if (pack.id !== OWN_PACK) return old.at < pack.at;
  const known = new Set(old.index.articles.map(({ id }) => id));
  return pack.index.articles.some(({ id }) => !known.has(id));
}

const bringsLost = ({ history }: Whole, { id, path, stamp, at }: LostValue): boolean =>
  !history.some((one) => one.id === id && one.path === path && one.stamp === stamp && one.at <= at);
