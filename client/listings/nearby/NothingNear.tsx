import type { ListingView } from '@contract/listings';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { searchPath } from '../../paths';
import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { nearbyQuery } from '../queries';
import { useNearbyTexts } from './texts';
import { radii } from './useRadius';

interface NothingNearProps {
  listing: ListingView;
  /** Kilometres in which there is nothing. */
  radius: number;
  onRadius(radius: number): void;
}

/** Nothing that near; what there is a little farther, which is counted before it is offered. */
export function NothingNear({ listing, radius, onRadius }: NothingNearProps) {
  const words = useNearbyTexts();
  const wider = radii.find((choice) => choice > radius);
  const farther = useQuery({
    ...nearbyQuery(listing.slug, wider ?? radius, useLanguage()),
    enabled: wider !== undefined,
  });
  const total = farther.data?.groups.reduce((sum, group) => sum + group.total, 0) ?? 0;
  const action =
    wider !== undefined && total > 0 ? (
      <Button size="small" onClick={() => onRadius(wider)}>
        {words.farther(total, wider)}
      </Button>
    ) : (
      <ButtonLink size="small" to={searchPath}>
        {words.elsewhere}
      </ButtonLink>
    );
  return <Notice title={words.none(radius)} action={action} />;
}
