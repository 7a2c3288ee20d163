import type { Card } from '@contract/listings';
import { useMemo } from 'react';
import { useFormats } from '../../i18n/format';
import type { Light } from '../../map/light';
import { useHovered, usePicked } from '../spotlight';

/** The pins that stand in the light, with what their label says: the commune, and how far it is. */
export function useLights(cards: readonly Card[]): readonly Light[] {
  const hovered = useHovered();
  const picked = usePicked();
  const { kilometres } = useFormats();
  return useMemo(() => {
    const slugs = [...new Set([hovered, picked])].filter((slug) => slug !== null);
    return slugs.map((slug) => {
      if (slug === picked) return { slug };
      const card = cards.find((each) => each.slug === slug);
      const distance = card?.distanceKm != null ? kilometres(card.distanceKm) : '';
      return { slug, line: [card?.commune, distance].filter(Boolean).join(' · ') };
    });
  }, [hovered, picked, cards, kilometres]);
}
