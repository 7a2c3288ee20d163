import type { ShortlistItem } from '@contract/shortlists';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '../../layout/ErrorNotice';
import type { Opened } from '../page/opened';
import { Waiting } from '../page/Waiting';
import { comparisonQuery } from '../queries';
import { useShortlistTexts } from '../texts';
import styles from './CompareView.module.css';
import { Distances } from './Distances';
import { SideBySide } from './SideBySide';

/** As the contract has it. */
const mostBeside = 24;

interface CompareViewProps {
  opened: Opened;
  items: readonly ShortlistItem[];
}

/** The places of a shortlist beside each other, and how far they are apart. */
export function CompareView({ opened, items }: CompareViewProps) {
  const { compare: words } = useShortlistTexts();
  const places = items.filter(({ card }) => card?.kind === 'location');
  const slugs = places.flatMap(({ card }) => card?.slug ?? []);
  const { data, error, refetch } = useQuery(comparisonQuery(slugs.slice(0, mostBeside)));
  if (places.length === 0) return <p className={styles.note}>{words.none}</p>;
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />;
  return (
    <>
      {places.length > mostBeside && <p className={styles.note}>{words.most(mostBeside)}</p>}
      <SideBySide opened={opened} items={places} comparison={data} />
      {data.listings.length > 2 && <Distances comparison={data} />}
    </>
  );
}
