import { fold } from '../common/fold';
import { note } from '../listings/change';
import { newListing, saveChange } from '../listings/enter';
import { Listing, recordOf } from '../listings/model';
import type { Known } from './known';
import { merge } from './merge';
import type { Plan, Step } from './plan';

const batchSize = 200;

export interface Applied {
  created: number;
  updated: number;
  kept: number;
  duplicates: number;
}

/**
 * Writes what the plan says, in batches that are each acknowledged: an import that is cut short is carried on by
 * running it again, since what is there already is kept. Records are published at once; the caller answers for that.
 */
export async function applyPlan(plan: Plan, known: Known, told?: (steps: number) => void): Promise<Applied> {
  const applied: Applied = { created: 0, updated: 0, kept: 0, duplicates: 0 };
  for (let from = 0; from < plan.steps.length; from += batchSize) {
    const batch = plan.steps.slice(from, from + batchSize);
    applied.created += await create(batch, known);
    applied.updated += await update(batch);
    applied.kept += batch.filter(({ action }) => action === 'keep').length;
    applied.duplicates += batch.filter(({ action }) => action === 'duplicate').length;
    told?.(batch.length);
  }
  return applied;
}

async function create(batch: Step[], { slugs }: Known): Promise<number> {
  const fresh = batch.filter(({ action }) => action === 'create');
  const listings = [];
  for (const { entry } of fresh) {
    const listing = await newListing(entry, { status: 'published' }, (slug) => slugs.has(slug));
    slugs.add(listing.slug);
    note(listing, 'import', null);
    listings.push(listing);
  }
  if (listings.length > 0) await Listing.insertMany(listings, { ordered: false, throwOnValidationError: true });
  return listings.length;
}

async function update(batch: Step[]): Promise<number> {
  const changed = batch.filter(({ action }) => action === 'update');
  for (const { id, entry } of changed) {
    const listing = await Listing.findById(id).orFail();
    listing.edition += 1;
    note(listing, 'import', null);
    listing.set({ ...merge(recordOf(listing), entry), titleKey: fold(entry.title) });
    await saveChange(listing);
  }
  return changed.length;
}
