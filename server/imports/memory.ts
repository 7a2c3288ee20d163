import { createHash } from 'node:crypto';
import type { ListingKind } from '../common/contract';
import { fold } from '../common/fold';
import type { Mapping } from './contract';
import { guessMapping } from './guess';
import { ImportMapping, mappingOf } from './model';

interface Suggestion {
  kind: ListingKind;
  mapping: Mapping;
  mappedBy: 'guess' | 'memory';
}

/** The mapping used last for the same columns, else a guess from their names. */
export async function suggest(columns: string[], kind: ListingKind | undefined): Promise<Suggestion> {
  const known = await ImportMapping.findById(keyOf(columns)).lean().exec();
  if (known && (kind === undefined || kind === known.kind))
    return { kind: known.kind, mapping: mappingOf(known), mappedBy: 'memory' };
  const mapping = guessMapping(columns);
  return { kind: kind ?? kindIn(mapping), mapping, mappedBy: 'guess' };
}

export async function remember(columns: string[], kind: ListingKind, mapping: Mapping): Promise<void> {
  const kept = { kind, mapping: JSON.stringify(mapping) };
  await ImportMapping.updateOne({ _id: keyOf(columns) }, { $set: kept }, { upsert: true });
}

const keyOf = (columns: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(columns.map((name) => fold(name)).sort()))
    .digest('hex');

/** What only one kind has tells it. */
function kindIn({ columns }: Mapping): ListingKind {
  if (columns.siret || columns.services) return 'company';
  if (columns.ageFrom || columns.plays) return 'actor';
  return columns.jobs ? 'technician' : 'location';
}
