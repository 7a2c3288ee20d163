import type { OwnListing } from '@contract/editing';
import type { Formats } from '../i18n/format';
import type { MineWords } from './fr';

export interface Standing {
  tone: 'plain' | 'ok' | 'warn' | 'bad' | 'info';
  /** The status in words. */
  status: string;
  /** What follows from it, or what is under way beside it. */
  note?: string;
  /** What the desk wrote to the owner. */
  reason?: string;
}

/** Where a listing of one's own stands, as one would tell it. */
export function standingOf(listing: OwnListing, words: MineWords, { lately }: Formats): Standing {
  const { status, state, reason, submittedAt } = listing;
  const said = reason ?? undefined;
  if (status === 'published')
    return { tone: 'ok', status: words.status.published, ...changesOf(listing, words, lately) };
  if (status === 'archived') return { tone: 'plain', status: words.status.archived, note: words.archivedNote };
  if (status === 'rejected') {
    if (state === 'returned') return { tone: 'warn', status: words.status.returned, reason: said };
    return { tone: 'bad', status: words.status.refused, reason: said };
  }
  if (status === 'pending') {
    const since = submittedAt === null ? words.status.pending : words.status.pendingSince(lately(submittedAt));
    return { tone: 'info', status: since, note: words.pendingNote };
  }
  return { tone: 'plain', status: words.status.draft, note: words.draftNote };
}

/** Of a listing that is online: the changes that are not yet. */
function changesOf(
  { state, changed, reason, submittedAt, savedAt }: OwnListing,
  { changes }: MineWords,
  lately: Formats['lately'],
): Pick<Standing, 'note' | 'reason'> {
  if (state === 'returned') return { note: changes.returned, reason: reason ?? undefined };
  if (changed.length === 0) return {};
  if (state === 'submitted') return { note: changes.submitted(changed.length, lately(submittedAt ?? savedAt)) };
  return { note: changes.open(changed.length) };
}
