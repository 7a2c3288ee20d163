import type { ListingView } from '@contract/listings';
import { AddToShortlist } from '../../shortlist/AddToShortlist';
import { Button } from '../../ui/Button';
import { useMedia } from '../../ui/useMedia';
import { LineIcon } from '../parts/LineIcon';
import styles from './Actions.module.css';
import { Share } from './Share';
import { StepLink } from './StepLink';
import { stepsFor } from './steps';
import { useContactTexts } from './texts';

/** What can be done with a listing now. Two things are large; on a telephone they stay under the thumb. */
export function Actions({ listing }: { listing: ListingView }) {
  const words = useContactTexts();
  const isFinger = useMedia('(pointer: coarse)');
  const steps = stepsFor(listing, words, isFinger);
  const large = steps.slice(0, 1);
  // What is not public can be on no list.
  const isPublic = listing.status === 'published';
  return (
    <section className={styles.actions} aria-label={words.actions}>
      <div className={styles.large}>
        {large.map((step, place) => (
          <StepLink key={step.icon} step={step} look={place === 0 ? 'primary' : 'plain'} />
        ))}
        {isPublic ? (
          <AddToShortlist slug={listing.slug} title={listing.title} look="wide" />
        ) : (
          <Share title={listing.title} />
        )}
      </div>
      <div className={styles.small}>
        {steps.slice(large.length).map((step) => (
          <StepLink key={step.icon} step={step} look="quiet" />
        ))}
        {isPublic && <Share title={listing.title} look="quiet" size="small" />}
        <Button className={styles.print} look="quiet" size="small" onClick={() => window.print()}>
          <LineIcon name="printer" size={17} /> {words.print}
        </Button>
      </div>
    </section>
  );
}
