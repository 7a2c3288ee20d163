import { type PackageReplies, type Vote, vote as voteSchema } from '@contract/packages';

export type ItemVotes = PackageReplies['votes'][string];

/** In the order of the buttons. */
export const allVotes: readonly Vote[] = voteSchema.options;

/** Of an entry that nobody voted on. */
export const noVotes: ItemVotes = {
  counts: { yes: 0, maybe: 0, no: 0 },
  names: { yes: [], maybe: [], no: [] },
  mine: null,
};

/** The replies as they will be once this reader's vote has arrived. */
export function withVote(replies: PackageReplies, item: string, vote: Vote | null, name: string): PackageReplies {
  const { counts, names, mine } = replies.votes[item] ?? noVotes;
  const change = (of: Vote) => (of === vote ? 1 : 0) - (of === mine ? 1 : 0);
  const others = (of: Vote) => (of === mine ? without(names[of], name) : names[of]);
  const changed: ItemVotes = {
    counts: { yes: counts.yes + change('yes'), maybe: counts.maybe + change('maybe'), no: counts.no + change('no') },
    names: {
      yes: vote === 'yes' ? [...others('yes'), name] : others('yes'),
      maybe: vote === 'maybe' ? [...others('maybe'), name] : others('maybe'),
      no: vote === 'no' ? [...others('no'), name] : others('no'),
    },
    mine: vote,
  };
  return { ...replies, votes: { ...replies.votes, [item]: changed } };
}

/** Two readers may bear one name: only one of them goes. */
function without(names: readonly string[], name: string): string[] {
  const at = names.indexOf(name);
  return at < 0 ? [...names] : names.toSpliced(at, 1);
}
