import type { ListingView } from '@contract/listings';
import { Link } from 'react-router';
import { permitsPath } from '../../paths';
import type { LocationDetails } from '../details';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { SunSection } from '../sun/SunSection';
import styles from './LocationSections.module.css';
import { locationFacts } from './locationFacts';
import { PastShoots } from './PastShoots';
import { useSpeech } from './speech';
import { useFreshness } from './useFreshness';

/** A place: what a scout asks, where the sun stands, what was shot here. */
export function LocationSections({ listing, details }: { listing: ListingView; details: LocationDetails }) {
  const speech = useSpeech();
  const { location, limit } = speech.words;
  const facts = locationFacts(details, speech);
  const freshness = useFreshness(listing.confirmedAt);
  return (
    <>
      {facts.length > 0 && (
        <Section title={location.title} aside={freshness}>
          <Facts facts={facts} limit={limit} />
          {listing.status === 'published' && (
            <Link className={styles.permits} to={`${permitsPath}?listing=${listing.slug}`}>
              {location.permits}
            </Link>
          )}
        </Section>
      )}
      <SunSection position={listing.place.position} />
      <PastShoots title={location.shoots} listing={listing} stated={details.pastShoots} />
    </>
  );
}
