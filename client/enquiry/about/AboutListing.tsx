import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../i18n/words';
import { KindMark } from '../../kinds/KindMark';
import { listingQuery } from '../../listings/queries';
import { Picture } from '../../photos/Picture';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useAskTexts } from '../texts';
import styles from './About.module.css';

interface AboutListingProps {
  slug: string;
  to: string;
  onDrop(): void;
}

/** A listing with its picture; its address while it is on its way, nothing where it is not public. */
export function AboutListing({ slug, to, onDrop }: AboutListingProps) {
  const { about: words } = useAskTexts();
  const { kinds } = useWords();
  const { data: listing, error } = useQuery({ ...listingQuery(slug), retry: false });
  if (error) return null;
  const title = listing?.title ?? slug;
  const [photo] = listing?.photos ?? [];
  return (
    <li className={styles.row}>
      {photo ? (
        <Picture className={styles.picture} photo={photo} alt="" ratio={3 / 2} sizes="84px" />
      ) : (
        <span className={styles.picture} />
      )}
      <p className={styles.text}>
        <Link to={to} className={styles.title}>
          {title}
        </Link>
        {listing && (
          <span className={styles.meta}>
            <KindMark kind={listing.kind} /> {kinds[listing.kind].one} · {listing.place.commune}
          </span>
        )}
      </p>
      <IconButton label={words.drop(title)} onClick={onDrop}>
        <Icon name="cross" size={14} />
      </IconButton>
    </li>
  );
}
