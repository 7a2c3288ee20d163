import type { ListingView } from '@contract/listings';
import { lazy, Suspense } from 'react';
import { OwnerLine } from '../claim/OwnerLine';
import styles from './Aside.module.css';
import { Actions } from './contact/Actions';
import { Contact } from './contact/Contact';
import { Freshness } from './contact/Freshness';
import { MapBoundary } from './place/MapBoundary';
import { PlaceFacts } from './place/PlaceFacts';
import { usePlaceTexts } from './place/texts';

// The map weighs as much as the rest of the page, which can be read before it is there.
const PlaceMap = lazy(async () => ({ default: (await import('./place/PlaceMap')).PlaceMap }));

/** Beside the text, in view while it scrolls: what to do, where it is, whom to ask. */
export function Aside({ listing }: { listing: ListingView }) {
  const words = usePlaceTexts();
  return (
    <aside className={styles.aside} aria-label={words.label}>
      <div className={styles.inner}>
        <Actions listing={listing} />
        <div className={styles.map}>
          <MapBoundary>
            <Suspense>
              <PlaceMap listing={listing} reachKm={reachOf(listing)} />
            </Suspense>
          </MapBoundary>
        </div>
        <PlaceFacts listing={listing} />
        <div className={styles.contact}>
          <Contact listing={listing} />
          <Freshness confirmedAt={listing.confirmedAt} />
          <OwnerLine listing={listing} />
        </div>
      </div>
    </aside>
  );
}

const reachOf = (listing: ListingView) => (listing.kind === 'technician' ? listing.details.mobilityKm : undefined);
