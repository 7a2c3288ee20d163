import type { ListingView } from '@contract/listings';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../i18n/words';
import { filmographyPath } from '../../paths';
import type { LocationDetails } from '../details';
import { Section } from '../parts/Section';
import { type Work, Works } from '../parts/Works';
import { shootsQuery } from '../queries';
import { useSpeech } from './speech';

interface PastShootsProps {
  title: string;
  listing: ListingView;
  /** What the listing itself says, older than the desk's record. */
  stated: LocationDetails['pastShoots'];
}

/** What was shot at a place: as the desk has it on record, and as the listing says besides. */
export function PastShoots({ title, listing, stated }: PastShootsProps) {
  const { terms } = useSpeech();
  const { site } = useWords();
  // What is not public has no page for others yet: a preview does with its own words.
  const { data } = useQuery({ ...shootsQuery(listing.slug), enabled: listing.status === 'published' });
  const recorded = (data?.shoots ?? []).map(({ type, ...shoot }) => ({
    ...shoot,
    type: terms.label('productionTypes', type),
  }));
  const works = merged(recorded, stated);
  if (works.length === 0) return null;
  return (
    <Section title={title} aside={recorded.length > 0 && <Link to={filmographyPath}>{site.allShotHere}</Link>}>
      <Works works={works} />
    </Section>
  );
}

const keyOf = ({ title }: Work) => title.normalize('NFKC').toLocaleLowerCase('fr');

/** A work that stands in both is told once, as the record has it; two years of one series are two. */
function merged(recorded: readonly Work[], stated: readonly Work[]): Work[] {
  const known = new Set(recorded.map(keyOf));
  return [...recorded, ...stated.filter((work) => !known.has(keyOf(work)))];
}
