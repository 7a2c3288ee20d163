import type { ListingView } from '@contract/listings';
import { useState } from 'react';
import { PageMeta } from '../layout/PageMeta';
import { classes } from '../ui/classes';
import { Aside } from './Aside';
import { Gallery, type GalleryLayout } from './gallery/Gallery';
import { Heading } from './heading/Heading';
import { KindSections } from './KindSections';
import styles from './Listing.module.css';
import { LitContext } from './lit';
import { Nearby } from './nearby/Nearby';
import { useProse } from './useProse';
import { useTitle } from './useTitle';

/** A place fills the page, a firm shows its front, a person stands upright beside the name. */
const layouts: Record<ListingView['kind'], GalleryLayout> = {
  location: 'mosaic',
  company: 'pair',
  technician: 'portrait',
  actor: 'portrait',
};

/** Everything the public may know of one listing. */
export function Listing({ listing }: { listing: ListingView }) {
  const prose = useProse();
  const lit = useState<string | null>(null);
  const layout = layouts[listing.kind];
  const isPerson = layout === 'portrait';
  const gallery = <Gallery listing={listing} layout={layout} />;
  return (
    <LitContext value={lit}>
      <PageMeta title={useTitle(listing)} description={prose(listing.summary)} />
      <main id="content" tabIndex={-1}>
        {!isPerson && gallery}
        <div className={styles.columns}>
          <div className={styles.main}>
            <div className={classes(isPerson && styles.person)}>
              {isPerson && gallery}
              <Heading listing={listing} />
            </div>
            <KindSections listing={listing} />
          </div>
          <Aside listing={listing} />
          {/* What is not public has no neighbours yet: a preview does without. */}
          {listing.status === 'published' && (
            <div className={styles.nearby}>
              <Nearby listing={listing} />
            </div>
          )}
        </div>
      </main>
    </LitContext>
  );
}
