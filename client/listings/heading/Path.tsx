import type { ListingView } from '@contract/listings';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { KindMark } from '../../kinds/KindMark';
import { useTerms } from '../../vocabularies/queries';
import { searchFor } from '../searchPaths';
import { useListingTexts } from '../texts';
import styles from './Heading.module.css';
import { pathOf } from './path';

/** Kind and category, each the search for more of the same. */
export function Path({ listing }: { listing: ListingView }) {
  const { path } = useListingTexts();
  const crumbs = [{ label: useKindName(listing), to: searchFor(listing.kind, []) }];
  const more = pathOf(listing, useTerms(), useLanguage());
  return (
    <nav className={styles.path} aria-label={path}>
      <KindMark kind={listing.kind} />
      <ul className={styles.crumbs}>
        {[...crumbs, ...more].map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `Comédienne`, where that is how she writes it. */
function useKindName(listing: ListingView): string {
  const { kinds } = useWords();
  const { feminine } = useListingTexts();
  const isPerson = listing.kind === 'technician' || listing.kind === 'actor';
  return isPerson && listing.details.titles === 'feminine' ? feminine[listing.kind] : kinds[listing.kind].one;
}
