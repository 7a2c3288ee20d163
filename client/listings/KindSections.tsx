import type { ListingView } from '@contract/listings';
import { ActorSections } from './kinds/ActorSections';
import { CompanySections } from './kinds/CompanySections';
import { LocationSections } from './kinds/LocationSections';
import { TechnicianSections } from './kinds/TechnicianSections';

/** What differs by kind. Spelled out, so that TypeScript keeps each kind with its own details. */
export function KindSections({ listing }: { listing: ListingView }) {
  switch (listing.kind) {
    case 'location':
      return <LocationSections listing={listing} details={listing.details} />;
    case 'technician':
      return <TechnicianSections listing={listing} details={listing.details} />;
    case 'actor':
      return <ActorSections listing={listing} details={listing.details} />;
    case 'company':
      return <CompanySections listing={listing} details={listing.details} />;
  }
}
