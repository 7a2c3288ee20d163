import type { Logger } from 'pino';
import { type RunningJob, startJob } from '../jobs/job';
import { findByPhotos } from '../listings/find';
import { Version } from '../listings/versions';
import type { PhotoStore } from '../media/store/photoStore';

const day = 86_400_000;
const batchSize = 100;

/**
 * Deletes the files of those of these pictures that stand in no listing and no version any more. Called after the write
 * that took them out; what a crash in between leaves, `sweepPhotos` finds.
 *
 * @returns how many pictures went
 */
export async function dropUnused(store: PhotoStore, photoIds: readonly string[]): Promise<number> {
  const used = await usedAmong(photoIds);
  const unused = photoIds.filter((id) => !used.has(id));
  for (const id of unused) await store.remove(id);
  return unused.length;
}

/**
 * Everything in the store that no record knows: a daily job, repeatable. What is younger than a day may belong to an
 * upload that has not been written down yet.
 *
 * @returns how many pictures went
 */
export async function sweepPhotos(store: PhotoStore, signal?: AbortSignal): Promise<number> {
  let swept = 0;
  let batch: string[] = [];
  for await (const { photoId, savedAt } of store.list()) {
    if (signal?.aborted) return swept;
    if (Date.now() - savedAt.getTime() < day) continue;
    batch.push(photoId);
    if (batch.length < batchSize) continue;
    swept += await dropUnused(store, batch);
    batch = [];
  }
  return swept + (await dropUnused(store, batch));
}

/** Sweeps once a day, in one process. */
export const startPhotoSweep = (store: PhotoStore, log: Logger): RunningJob =>
  startJob({ name: 'photos', everyMs: day, run: (signal) => sweepPhotos(store, signal), log });

async function usedAmong(photoIds: readonly string[]): Promise<Set<string>> {
  if (photoIds.length === 0) return new Set();
  const among = { $in: photoIds };
  const [listings, versions] = await Promise.all([
    findByPhotos(photoIds),
    Version.find({ 'photos.id': among }, { 'photos.id': 1 }).lean<{ photos: { id: string }[] }[]>().exec(),
  ]);
  const shown = listings.flatMap((listing) => [...listing.photos, ...(listing.proposal?.photos ?? [])]);
  return new Set([...shown, ...versions.flatMap(({ photos }) => photos)].map(({ id }) => id));
}
