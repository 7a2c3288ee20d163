import { Skeleton } from '../ui/Skeleton';
import styles from './Listing.module.css';
import waiting from './ListingWaiting.module.css';
import { useListingTexts } from './texts';

const lines = ['100%', '96%', '60%'];
const facts = ['power', 'trucks', 'noise', 'permits', 'drone', 'base', 'season', 'fee'];

/** The page in grey, at its true height, while the listing is on its way. */
export function ListingWaiting() {
  const words = useListingTexts();
  return (
    <main id="content" tabIndex={-1} aria-busy="true">
      <p className="unseen" role="status">
        {words.waiting}
      </p>
      <div className={waiting.pictures}>
        <Skeleton height="100%" />
      </div>
      <div className={styles.columns}>
        <div className={waiting.text}>
          <Skeleton height="16px" width="220px" />
          <Skeleton height="58px" width="340px" />
          <Skeleton height="20px" width="420px" />
          <div className={waiting.lines}>
            {lines.map((width) => (
              <Skeleton key={width} height="18px" width={width} />
            ))}
          </div>
          <div className={waiting.facts}>
            {facts.map((fact) => (
              <Skeleton key={fact} height="52px" />
            ))}
          </div>
        </div>
        <aside className={waiting.aside}>
          <Skeleton height="44px" />
          <Skeleton height="44px" />
          <Skeleton height="250px" />
        </aside>
      </div>
    </main>
  );
}
