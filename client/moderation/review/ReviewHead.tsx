import type { Review } from '@contract/moderation';
import { useWords } from '../../i18n/words';
import { KindMark } from '../../kinds/KindMark';
import { apart } from '../../listings/kinds/speech';
import { listingPath, previewPath } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useKeys } from '../../ui/keys';
import { isFirst } from '../decisions/verdict';
import { useModerationTexts } from '../texts';
import styles from './Review.module.css';

/** What is open: its name, what it is, how often it was published, and the way to see it as the public would. */
export function ReviewHead({ review }: { review: Review }) {
  const { review: words } = useModerationTexts();
  const { kinds } = useWords();
  const { kind, title, commune, versions, status, waiting } = review;
  const path = waiting ? previewPath(review.slug) : listingPath(review.slug);
  const canSee = waiting || status === 'published';
  useKeys({ v: () => canSee && window.open(path, '_blank', 'noopener') });
  const isNew = isFirst(review);
  const online = Math.max(versions, 1);
  return (
    <header className={styles.head}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.meta}>
          <KindMark kind={kind} />{' '}
          {apart(
            kinds[kind].one,
            commune,
            isNew ? words.newListing : words.version(waiting ? online + 1 : online),
            waiting && !isNew && status === 'published' ? words.online : words.status[status],
          )}
        </p>
      </div>
      {canSee && (
        <ButtonLink to={path} target="_blank" size="small" className={styles.view} aria-keyshortcuts="V">
          <Icon name="eye" size={15} /> <span className={styles.viewText}>{words.preview}</span>
        </ButtonLink>
      )}
    </header>
  );
}
