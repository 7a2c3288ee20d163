import type { PackageReplies } from '@contract/packages';
import { Comments } from './Comments';
import styles from './Replies.module.css';
import { Votes } from './Votes';
import { noVotes } from './votes';

interface RepliesProps {
  /** Id of the entry. */
  item: string;
  title: string;
  replies: PackageReplies;
  /** Whether votes and comments are taken; what was said stays to be read. */
  takesReplies: boolean;
}

/** What is thought of one entry. */
export function Replies({ item, title, replies, takesReplies }: RepliesProps) {
  const votes = replies.votes[item] ?? noVotes;
  const comments = replies.comments.filter((comment) => comment.item === item);
  const isSilent = comments.length === 0 && Object.values(votes.counts).every((count) => count === 0);
  if (!takesReplies && isSilent) return null;
  return (
    <div className={styles.replies}>
      <Votes item={item} title={title} votes={votes} takesReplies={takesReplies} />
      <Comments item={item} title={title} comments={comments} takesReplies={takesReplies} />
    </div>
  );
}
