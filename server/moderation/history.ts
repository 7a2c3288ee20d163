import type { ListingDocument } from '../listings/model';
import type { HistoryEvent } from './contract';

/** Newest first. */
export const presentHistory = (listing: ListingDocument): HistoryEvent[] =>
  listing.history
    .map(({ at, byName, action, reason, fields, version }) => ({
      at: at.toISOString(),
      by: byName ?? null,
      action,
      reason: reason ?? null,
      fields: [...fields],
      version: version ?? null,
    }))
    .reverse();
