import { type HistoryEvent, type Review, restoreVersion } from '@contract/moderation';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button } from '../../ui/Button';
import { useHistoryLine } from '../beside/History';
import changesStyles from '../changes/Changes.module.css';
import { FieldTable } from '../changes/FieldTable';
import { Pictures } from '../changes/Pictures';
import { versionQuery } from '../queries';
import { useModerationTexts } from '../texts';
import { useWhen } from '../when';
import styles from './Review.module.css';
import { SideHead } from './SideHead';

interface VersionPaneProps {
  review: Review;
  event: HistoryEvent;
  version: string;
  onBack(): void;
  onRestored(said: string): void;
}

/** An earlier version beside what stands now: looked at first, then put back. */
export function VersionPane({ review, event, version, onBack, onRestored }: VersionPaneProps) {
  const { history: words, twins } = useModerationTexts();
  const { date } = useWhen();
  const line = useHistoryLine();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(versionQuery(review.slug, version));
  const restore = useMutation({
    mutationFn: () =>
      call(restoreVersion, { params: { slug: review.slug }, body: { version, edition: review.edition } }),
    onSuccess: () => onRestored(words.restored),
    onSettled: () => client.invalidateQueries({ queryKey: ['moderation'] }),
  });
  const columns = { before: words.now, after: words.earlier };
  const isSame = data !== undefined && data.changes.length === 0 && !data.photos.changed;
  return (
    <>
      <SideHead title={words.looking(date(event.at))} back={twins.back} onBack={onBack}>
        {line(event)}
      </SideHead>
      <div className={styles.body}>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {data && <p className={styles.same}>{isSame ? words.identical : words.wouldChange}</p>}
        {data && data.changes.length > 0 && (
          <FieldTable
            caption={words.looking(date(event.at))}
            listing={review}
            changes={data.changes}
            columns={columns}
          />
        )}
        {data?.photos.changed && (
          <div className={styles.pictureSides}>
            {(['before', 'after'] as const).map((side) => (
              <figure key={side}>
                <figcaption className={changesStyles.quiet}>{columns[side]}</figcaption>
                <Pictures
                  title={review.title}
                  photos={data.photos[side]}
                  others={data.photos[side === 'before' ? 'after' : 'before']}
                  side={side}
                  isMarked
                />
              </figure>
            ))}
          </div>
        )}
      </div>
      {data && !isSame && (
        <footer className={styles.settle}>
          {restore.error && <ErrorNotice error={restore.error} />}
          <p className={styles.consequence}>{words.keeps}</p>
          <div className={styles.settleButtons}>
            <Button onClick={onBack}>{twins.back}</Button>
            <Button look="primary" disabled={restore.isPending} onClick={() => restore.mutate()}>
              {words.restore}
            </Button>
          </div>
        </footer>
      )}
    </>
  );
}
