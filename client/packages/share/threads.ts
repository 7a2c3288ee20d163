import type { Bilingual } from '@contract/common';
import type { PackageItem, readTeamReplies, Vote } from '@contract/packages';
import type { z } from 'zod';

type TeamRepliesReply = z.output<typeof readTeamReplies.reply>;
export type TeamComment = TeamRepliesReply['comments'][number];

/** What was written under one entry by those who hold one link. */
export interface LinkThread {
  share: string;
  label: string;
  comments: TeamComment[];
}

export interface EntryReplies {
  /** Of the entry. */
  id: string;
  /** Null: withdrawn from the directory since. */
  number: number | null;
  title: Bilingual | null;
  /** Who said what. */
  votes: Record<Vote, string[]>;
  threads: LinkThread[];
}

/** Entries about which something was said, in the order of the package; those withdrawn since come last. */
export function repliesByEntry(
  { comments, votes }: TeamRepliesReply,
  items: readonly Pick<PackageItem, 'id' | 'number' | 'title'>[],
): EntryReplies[] {
  const spoken = new Set([...comments, ...votes].map(({ item }) => item));
  const known = items.filter(({ id }) => spoken.has(id));
  const gone = [...spoken].filter((id) => !items.some((item) => item.id === id));
  return [...known, ...gone.map((id) => ({ id, number: null, title: null }))].map((entry) => ({
    ...entry,
    votes: votersOf(votes.filter(({ item }) => item === entry.id)),
    threads: threadsOf(comments.filter(({ item }) => item === entry.id)),
  }));
}

function votersOf(votes: TeamRepliesReply['votes']): Record<Vote, string[]> {
  const saying = (wanted: Vote) => votes.filter(({ vote }) => vote === wanted).map(({ name }) => name);
  return { yes: saying('yes'), maybe: saying('maybe'), no: saying('no') };
}

function threadsOf(comments: readonly TeamComment[]): LinkThread[] {
  const shares = [...new Map(comments.map(({ share, shareLabel }) => [share, shareLabel]))];
  return shares.map(([share, label]) => ({
    share,
    label,
    comments: comments.filter((comment) => comment.share === share),
  }));
}
