import type { ListingView } from '@contract/listings';
import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../i18n/format';
import { today } from '../../listings/days';
import { useDuration } from '../journey/duration';
import type { Opened } from '../page/opened';
import { journeyQuery } from '../queries';
import { useShortlistTexts } from '../texts';

/** The way from the unit base to each place, one way, in words; empty until it is known. */
export function useFromBase(
  { shortlist: { base } }: Opened,
  listings: readonly ListingView[],
): (slug: string) => string {
  const { compare: words } = useShortlistTexts();
  const { kilometres } = useFormats();
  const duration = useDuration();
  const slugs = base ? listings.map(({ slug }) => slug) : [];
  const { data } = useQuery(journeyQuery({ slugs, base, day: today(), order: 'given' }));
  return (slug) => {
    const drive = base && data?.fromBase.find((each) => each.slug === slug);
    return drive ? words.drive(kilometres(drive.km), duration(drive.minutes)) : '';
  };
}
