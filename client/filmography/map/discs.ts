import type { readFilmography } from '@contract/filmography';
import type { z } from 'zod';

export type Commune = z.output<typeof readFilmography.reply>['map'][number];

/** Pixels. */
export interface Spot {
  x: number;
  y: number;
}
export interface Disc {
  commune: Commune;
  radius: number;
  /** False where a larger disc lies over it: then it is a dot without its number, until the map is closer. */
  isOpen: boolean;
}

const dot = 4;

/** Pixels: the area follows the number. */
export const radiusOf = (productions: number): number => Math.min(26, 8.5 + 3 * Math.sqrt(productions));

/** Every commune as a disc, largest first; those that would lie on a larger one shrink to a dot. */
export function discsOf(communes: readonly Commune[], spotOf: (commune: Commune) => Spot): Disc[] {
  const open: (Spot & { radius: number })[] = [];
  return communes
    .toSorted((a, b) => b.productions - a.productions)
    .map((commune) => {
      const spot = spotOf(commune);
      const radius = radiusOf(commune.productions);
      const isOpen = open.every((other) => Math.hypot(spot.x - other.x, spot.y - other.y) >= radius + other.radius);
      if (isOpen) open.push({ ...spot, radius });
      return { commune, radius: isOpen ? radius : dot, isOpen };
    });
}
