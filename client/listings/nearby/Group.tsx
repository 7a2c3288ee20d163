import type { ListingView } from '@contract/listings';
import { useId } from 'react';
import { Link } from 'react-router';
import { KindMark } from '../../kinds/KindMark';
import { searchAround } from '../searchPaths';
import { groupSearch } from './groups';
import styles from './Nearby.module.css';
import { NearbyRow } from './NearbyRow';
import { type NearbyGroup, useNearbyTexts } from './texts';

interface GroupProps {
  group: NearbyGroup;
  /** What they are near to. */
  listing: ListingView;
  /** Kilometres. */
  radius: number;
}

/** One group of what is near, nearest first, and the way to all of it. */
export function Group({ group: { group, hits, total }, listing, radius }: GroupProps) {
  const words = useNearbyTexts();
  const id = useId();
  const { kind, facets } = groupSearch[group];
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id} className={styles.name}>
          <KindMark kind={kind} /> {words.groups[group]}
        </h3>
        {total > hits.length && (
          <Link className={styles.all} to={searchAround(listing, kind, radius, facets)} aria-describedby={id}>
            {words.all(total)}
          </Link>
        )}
      </header>
      <ul>
        {hits.map((card) => (
          <NearbyRow key={card.id} card={card} from={listing.title} />
        ))}
      </ul>
    </section>
  );
}
