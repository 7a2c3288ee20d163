import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../layout/ErrorNotice';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { newListingPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Skeleton } from '../ui/Skeleton';
import { Claims } from './Claims';
import { EmptyMine } from './EmptyMine';
import styles from './MinePage.module.css';
import { OwnRow } from './OwnRow';
import { mineQuery } from './queries';
import { useMineTexts } from './texts';

/** What a firm or a person keeps in the directory, and where each of it stands. */
export function MinePage() {
  const words = useMineTexts();
  const { data, error, refetch } = useQuery(mineQuery);
  const isEmpty = data?.listings.length === 0;
  return (
    <>
      <PageMeta title={words.title} />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.page}>
        <div className={styles.head}>
          <h1 className={styles.title}>{words.title}</h1>
          {data && !isEmpty && (
            <ButtonLink to={newListingPath}>
              <Icon name="plus" size={16} /> {words.another}
            </ButtonLink>
          )}
        </div>
        {!data && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />)}
        {isEmpty && <EmptyMine />}
        {data && !isEmpty && (
          <ul className={styles.rows}>
            {data.listings.map((listing) => (
              <OwnRow key={listing.slug} listing={listing} />
            ))}
          </ul>
        )}
        {data && data.claims.length > 0 && <Claims claims={data.claims} />}
      </main>
    </>
  );
}

const Waiting = () => (
  <div className={styles.waiting}>
    <Skeleton height="112px" />
    <Skeleton height="112px" />
  </div>
);
