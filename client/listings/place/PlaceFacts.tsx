import type { ListingView } from '@contract/listings';
import { Link } from 'react-router';
import { useCopy } from '../../ui/useCopy';
import { searchAround } from '../searchPaths';
import { clermont, kilometresBetween } from './distance';
import styles from './PlaceFacts.module.css';
import { usePlaceTexts } from './texts';

/** Kilometres: nearer than this, somebody is in Clermont-Ferrand. */
const inTown = 3;
const around = 30;

/** Where a listing is, in words and figures that can be taken along. */
export function PlaceFacts({ listing }: { listing: ListingView }) {
  const words = usePlaceTexts();
  const { address, commune, position, precision } = listing.place;
  const km = kilometresBetween(clermont, position);
  return (
    <>
      <dl className={styles.facts}>
        {address && (
          <div>
            <dt>{words.address}</dt>
            <dd>
              {address}, {commune}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.position}</dt>
          {precision === 'exact' ? (
            <dd className={styles.figures}>
              {words.coordinates(position)}
              <CopyCoordinates lat={position.lat} lng={position.lng} />
            </dd>
          ) : (
            <dd>{words.commune}</dd>
          )}
        </div>
        {km > inTown && (
          <div>
            <dt>{words.fromClermont}</dt>
            <dd>{words.crow(km)}</dd>
          </div>
        )}
      </dl>
      <Link className={styles.around} to={searchAround(listing, 'location', around)}>
        {words.around}
      </Link>
    </>
  );
}

/** As a GPS takes them: `45.49560, 2.88810`. */
function CopyCoordinates({ lat, lng }: { lat: number; lng: number }) {
  const words = usePlaceTexts();
  const [isCopied, copy] = useCopy();
  if (!copy) return null;
  return (
    <button
      type="button"
      className={styles.copy}
      aria-label={words.copyCoordinates}
      onClick={() => copy(`${lat.toFixed(5)}, ${lng.toFixed(5)}`)}
    >
      <span role="status">{isCopied ? words.copied : words.copy}</span>
    </button>
  );
}
