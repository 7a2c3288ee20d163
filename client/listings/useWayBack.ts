import type { ListingView } from '@contract/listings';
import { useWords } from '../i18n/words';
import { type CameFrom, comingFrom } from '../layout/BackLink';
import { searchPath } from '../paths';
import { searchAround } from './searchPaths';
import { useListingTexts } from './texts';

/** Kilometres. */
const around = 25;

/** Where the bar leads when no search led here: to the same kind around the same commune, on the map. */
export function useWayBack(listing: ListingView | undefined): CameFrom {
  const { site } = useWords();
  const { aroundCommune } = useListingTexts();
  if (!listing) return comingFrom(searchPath, site.home);
  const { commune } = listing.place;
  return comingFrom(searchAround({ ...listing, title: commune }, listing.kind, around), aroundCommune(commune));
}
