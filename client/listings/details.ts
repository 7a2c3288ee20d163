import type { ListingView } from '@contract/listings';

type Of<Kind extends ListingView['kind']> = Extract<ListingView, { kind: Kind }>['details'];

/** What differs by kind, as the page gets it. */
export type LocationDetails = Of<'location'>;
export type TechnicianDetails = Of<'technician'>;
export type ActorDetails = Of<'actor'>;
export type CompanyDetails = Of<'company'>;
