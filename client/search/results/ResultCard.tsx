import type { Card } from '@contract/listings';
import { useEffect, useRef } from 'react';
import type { CameFrom } from '../../layout/BackLink';
import { ListingCard } from '../../listings/ListingCard';
import { scrollBehavior } from '../../ui/motion';
import { phone } from '../../ui/useMedia';
import { Highlighted } from '../Marked';
import { useIsLit, usePicked, useSpotlight } from '../spotlight';

interface ResultCardProps {
  card: Card;
  showKind: boolean;
  eager: boolean;
  cameFrom: CameFrom;
}

/** A card of the list, tied to its pin: pointing at one lights the other, a picked pin brings its card into view. */
export function ResultCard({ card, showKind, eager, cameFrom }: ResultCardProps) {
  const spotlight = useSpotlight();
  const isLit = useIsLit(card.slug);
  const place = useRef<HTMLDivElement>(null);
  const isPicked = usePicked() === card.slug;
  useEffect(
    function bringIntoView() {
      // On a phone the card would cover the map that was just touched.
      if (isPicked && !window.matchMedia(phone).matches)
        place.current?.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
    },
    [isPicked],
  );
  return (
    <div ref={place}>
      <ListingCard
        card={card}
        title={card.highlights.title && <Highlighted text={card.highlights.title} />}
        subtitle={card.highlights.subtitle && <Highlighted text={card.highlights.subtitle} />}
        isLit={isLit}
        showKind={showKind}
        eager={eager}
        onLight={(on) => spotlight.hover(on ? card.slug : null)}
        cameFrom={cameFrom}
      />
    </div>
  );
}
