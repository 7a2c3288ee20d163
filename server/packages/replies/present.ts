import type { z } from 'zod';
import type { CommentRecord, ShareDocument } from '../shares/model';
import type { PackageReplies, readTeamReplies } from './contract';

type TeamReplies = z.output<typeof readTeamReplies.reply>;

/** Comments and votes as one reader of the link sees them; `visible` are the entries that are still in the package. */
export function presentReplies(
  { comments, votes }: ShareDocument,
  visible: ReadonlySet<string>,
  reader?: string,
): PackageReplies {
  return {
    comments: comments
      .filter(({ item }) => visible.has(item))
      .map((each) => presentComment(each, reader !== undefined && each.reader === reader)),
    votes: Object.fromEntries(
      [...visible].map((item) => [
        item,
        tally(
          Object.values(votes).filter((each) => each.item === item),
          reader,
        ),
      ]),
    ),
  };
}

const presentComment = ({ id, item, name, text, at, reader }: CommentRecord, mine: boolean) => ({
  id,
  item,
  name,
  text,
  at: at.toISOString(),
  fromSender: reader === null,
  mine,
});

function tally(votes: ShareDocument['votes'][string][], reader?: string): PackageReplies['votes'][string] {
  const namesOf = (said: string) => votes.flatMap((each) => (each.vote === said ? [each.name] : []));
  const [yes, maybe, no] = [namesOf('yes'), namesOf('maybe'), namesOf('no')];
  return {
    counts: { yes: yes.length, maybe: maybe.length, no: no.length },
    names: { yes, maybe, no },
    mine: (reader !== undefined && votes.find((each) => each.reader === reader)?.vote) || null,
  };
}

/** Everything said through every link, for the team: comments oldest first, and who voted what where. */
export function presentTeamReplies(shares: readonly ShareDocument[]): TeamReplies {
  const comments = shares.flatMap((share) =>
    share.comments.map((each) => ({ ...presentComment(each, true), ...named(share) })),
  );
  return {
    comments: comments.toSorted((a, b) => a.at.localeCompare(b.at)),
    votes: shares.flatMap((share) =>
      Object.values(share.votes).map(({ item, name, vote }) => ({ item, name, vote, ...named(share) })),
    ),
  };
}

const named = (share: ShareDocument) => ({ share: String(share._id), shareLabel: share.label });
