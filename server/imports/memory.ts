import { createHash } from 'node:crypto';
import { fold } from '../common/fold';
import type { ImportKind, Mapping } from './contract';
import { guessMapping } from './guess';
import { ImportMapping, mappingOf } from './model';
import { subjects } from './subjects';

interface Suggestion {
  kind: ImportKind;
  mapping: Mapping;
  mappedBy: 'guess' | 'memory';
}

/** The mapping used last for the same columns, else a guess from their names. */
export async function suggest(columns: string[], kind: ImportKind | undefined): Promise<Suggestion> {
  const known = await ImportMapping.findById(keyOf(columns)).lean().exec();
  if (known && (kind === undefined || kind === known.kind))
    return { kind: known.kind, mapping: mappingOf(known), mappedBy: 'memory' };
  const meant = kind ?? kindIn(columns);
  return { kind: meant, mapping: guessFor(meant, columns), mappedBy: 'guess' };
}

/** What the names of a file's columns suggest, were it of this kind. */
export const guessFor = (kind: ImportKind, columns: readonly string[]): Mapping =>
  guessMapping(columns, subjects[kind].names);

export async function remember(columns: string[], kind: ImportKind, mapping: Mapping): Promise<void> {
  const kept = { kind, mapping: JSON.stringify(mapping) };
  await ImportMapping.updateOne({ _id: keyOf(columns) }, { $set: kept }, { upsert: true });
}

const keyOf = (columns: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(columns.map((name) => fold(name)).sort()))
    .digest('hex');

/** What only one kind has tells it. */
function kindIn(names: readonly string[]): ImportKind {
  const shoots = guessFor('production', names).columns;
  if (shoots.title && shoots.from && shoots.to) return 'production';
  const { columns } = guessFor('location', names);
  if (columns.siret || columns.services) return 'company';
  if (columns.ageFrom || columns.plays) return 'actor';
  return columns.jobs ? 'technician' : 'location';
}
