import type { PackageComment } from '@contract/packages';
import { useFormats } from '../../i18n/format';
import { useProblemText } from '../../sending/useProblemText';
import { usePackageTexts } from '../texts';
import { CommentForm } from './CommentForm';
import styles from './Replies.module.css';
import { useComments } from './useReplies';

interface CommentsProps {
  item: string;
  title: string;
  comments: readonly PackageComment[];
  takesReplies: boolean;
}

/** What was written about one entry, in its order, and a line to write in. */
export function Comments({ item, title, comments, takesReplies }: CommentsProps) {
  const { comments: words } = usePackageTexts();
  const { ago } = useFormats();
  const { add, remove } = useComments(item);
  const problem = useProblemText(remove.error);
  return (
    <div className={styles.comments}>
      <ul>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.comment}>
            <p className={styles.said}>
              <b className={styles.name}>{comment.name}</b> {comment.text}
            </p>
            <p className={styles.under}>
              <time dateTime={comment.at}>{ago(comment.at)}</time>
              {comment.fromSender && <span>{words.fromSender}</span>}
              {comment.mine && (
                <button
                  type="button"
                  className={styles.link}
                  aria-label={words.removeLabel(comment.text)}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(comment.id)}
                >
                  {words.remove}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {takesReplies && <CommentForm title={title} add={add} />}
    </div>
  );
}
