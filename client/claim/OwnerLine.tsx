import type { ListingView } from '@contract/listings';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { returningTo } from '../accounts/cameFrom';
import { formPath, listingPath, signInPath } from '../paths';
import { useMe } from '../session/useMe';
import { Icon } from '../ui/Icon';
import styles from './OwnerLine.module.css';
import { useClaimTexts } from './texts';

const ClaimForm = lazy(async () => ({ default: (await import('./ClaimForm')).ClaimForm }));

/** The end of an address at which the claim stands open: for those who had to sign in on the way. */
const openHash = '#claim';

/** For whoever the listing is about: the way to edit it, or to ask the desk for it. */
export function OwnerLine({ listing }: { listing: ListingView }) {
  const words = useClaimTexts();
  const { account } = useMe();
  const { hash } = useLocation();
  const [isAsked, setAsked] = useState(hash === openHash);
  if (listing.may.edit) {
    return (
      <p className={styles.line}>
        <Icon name="document" size={17} />
        <Link className={styles.link} to={formPath(listing.slug)}>
          {words.edit}
        </Link>
      </p>
    );
  }
  if (account && isAsked) {
    return (
      <Suspense>
        <ClaimForm slug={listing.slug} onCancel={() => setAsked(false)} />
      </Suspense>
    );
  }
  return (
    <p className={styles.line}>
      <Icon name="person" size={17} />
      <span>
        {words.question}{' '}
        {account ? (
          <button type="button" className={styles.link} onClick={() => setAsked(true)}>
            {words.take}
          </button>
        ) : (
          <Link className={styles.link} to={signInPath} state={returningTo(`${listingPath(listing.slug)}${openHash}`)}>
            {words.take}
          </Link>
        )}
      </span>
    </p>
  );
}
