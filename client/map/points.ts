import type { ListingKind } from '@contract/common';
import type { searchPoints } from '@contract/directory';
import type { z } from 'zod';

type Columns = z.output<typeof searchPoints.reply>;

/** One listing on the map. */
export interface MapPoint {
  slug: string;
  title: string;
  kind: ListingKind;
  /** False where only the commune may be shown. */
  isExact: boolean;
  lat: number;
  lng: number;
}

const kindOf: Record<string, ListingKind> = { l: 'location', t: 'technician', a: 'actor', c: 'company' };

/** Takes the columns of the reply apart: whole ten-thousandths of a degree, each the difference to the one before. */
export function pointsFrom({ kinds, lat, lng, slugs, titles }: Columns): MapPoint[] {
  const sum = { lat: 0, lng: 0 };
  return slugs.map((slug, place) => {
    sum.lat += lat[place] ?? 0;
    sum.lng += lng[place] ?? 0;
    const letter = kinds.charAt(place);
    return {
      slug,
      title: titles[place] ?? slug,
      kind: kindOf[letter.toLowerCase()] ?? 'location',
      isExact: letter === letter.toLowerCase(),
      lat: sum.lat / 1e4,
      lng: sum.lng / 1e4,
    };
  });
}
