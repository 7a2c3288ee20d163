import type { Review } from '@contract/moderation';
import { classes } from '../../ui/classes';
import { isFirst } from '../decisions/verdict';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import { ChangeRow, type Columns, Row } from './ChangeRow';
import styles from './Changes.module.css';
import { Head } from './Head';
import { PictureNotes, Pictures } from './Pictures';
import { Verdict } from './Verdict';

interface ChangesProps {
  review: Review;
  declined: readonly string[];
  onDecline(field: string, isDeclined: boolean): void;
  /** Fields that somebody changed while they were read. */
  fresh: readonly string[];
}

/** Everything that waits for a yes or a no, field by field. */
export function Changes({ review, declined, onDecline, fresh }: ChangesProps) {
  const { review: words } = useModerationTexts();
  const label = useFieldLabel();
  const isNew = isFirst(review);
  const columns: Columns = { before: words.before, after: proposedBy(review, words) };
  const verdictOf = (field: string) => (
    <Verdict
      label={label(field)}
      isDeclined={declined.includes(field)}
      onDecline={(isDeclined) => onDecline(field, isDeclined)}
    />
  );
  const pictures = (side: 'before' | 'after') => (
    <Pictures
      title={review.title}
      photos={review.photos[side]}
      others={review.photos[side === 'after' ? 'before' : 'after']}
      side={side}
      isMarked={!isNew}
    />
  );
  return (
    <table className={classes(styles.table, isNew && styles.single)}>
      <caption className="unseen">{words.caption(review.title)}</caption>
      <Head columns={columns} isNew={isNew} hasVerdict />
      <tbody>
        {review.changes.map((change) => (
          <ChangeRow
            key={change.field}
            listing={review}
            change={change}
            isNew={isNew}
            columns={columns}
            isFresh={fresh.includes(change.field)}
            verdict={verdictOf(change.field)}
          />
        ))}
        {review.photos.changed && (
          <Row
            field="photos"
            columns={columns}
            before={isNew ? undefined : pictures('before')}
            after={
              <>
                {pictures('after')}
                <PictureNotes before={review.photos.before} after={review.photos.after} />
              </>
            }
            isFresh={fresh.includes('photos')}
            verdict={verdictOf('photos')}
          />
        )}
      </tbody>
    </table>
  );
}

function proposedBy({ changes }: Review, words: ReturnType<typeof useModerationTexts>['review']): string {
  const names = new Set(changes.flatMap(({ by }) => by ?? []));
  const [only] = names;
  return names.size === 1 && only ? words.afterBy(only) : words.after;
}
