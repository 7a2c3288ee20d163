import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CallProblem } from '../api';
import { BackLink } from '../layout/BackLink';
import { ErrorNotice } from '../layout/ErrorNotice';
import page from '../layout/Page.module.css';
import { TopBar } from '../layout/TopBar';
import { vocabulariesQuery } from '../vocabularies/queries';
import { Listing } from './Listing';
import styles from './ListingPage.module.css';
import { ListingWaiting } from './ListingWaiting';
import { LostListing } from './LostListing';
import { listingQuery } from './queries';
import { useFreshTop } from './useFreshTop';
import { useWayBack } from './useWayBack';

/** The page of one listing. */
export function ListingPage() {
  const { slug = '' } = useParams();
  const { data } = useQuery(listingQuery(slug));
  useFreshTop(slug);
  return (
    <div className={styles.page}>
      <TopBar>
        <BackLink fallback={useWayBack(data)} />
      </TopBar>
      <Content key={slug} slug={slug} />
    </div>
  );
}

/** The listing, or why it is not there. Its words come from the vocabularies: without them there would be ids to read. */
function Content({ slug }: { slug: string }) {
  const listing = useQuery(listingQuery(slug));
  const vocabularies = useQuery(vocabulariesQuery);
  if (listing.data && vocabularies.data) return <Listing listing={listing.data} />;
  if (isLost(listing.error)) return <LostListing />;
  const error = listing.error ?? vocabularies.error;
  if (!error) return <ListingWaiting />;
  const retry = () => void Promise.all([listing, vocabularies].map(({ refetch }) => refetch()));
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <ErrorNotice error={error} onRetry={retry} />
    </main>
  );
}

/** An address that was never one of a listing is as lost as that of a listing taken down. */
const isLost = (error: unknown) =>
  error instanceof CallProblem && (error.code === 'not_found' || error.code === 'invalid_input');
