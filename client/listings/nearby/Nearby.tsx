import type { ListingView } from '@contract/listings';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Section } from '../parts/Section';
import { nearbyQuery } from '../queries';
import { Group } from './Group';
import styles from './Nearby.module.css';
import { NothingNear } from './NothingNear';
import { RadiusSwitch } from './RadiusSwitch';
import { useNearbyTexts } from './texts';
import { useRadius } from './useRadius';
import { WaitingRows } from './WaitingRows';

/** Who and what stands around a listing, by what a unit looks for. */
export function Nearby({ listing }: { listing: ListingView }) {
  const words = useNearbyTexts();
  const language = useLanguage();
  const [radius, setRadius] = useRadius();
  const { data, error, refetch, isPlaceholderData } = useQuery(nearbyQuery(listing.slug, radius, language));
  const { commune, precision } = listing.place;
  return (
    <Section title={words.title} aside={<RadiusSwitch radius={radius} onRadius={setRadius} />}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <WaitingRows />}
      {data?.groups.length === 0 && <NothingNear listing={listing} radius={radius} onRadius={setRadius} />}
      {data && data.groups.length > 0 && (
        <>
          <div className={styles.groups} aria-busy={isPlaceholderData}>
            {data.groups.map((group) => (
              <Group key={group.group} group={group} listing={listing} radius={radius} />
            ))}
          </div>
          <p className={styles.crow}>{precision === 'exact' ? words.crow : words.crowFromCommune(commune)}</p>
        </>
      )}
    </Section>
  );
}
