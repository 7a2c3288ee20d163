import type { Indicators } from '@contract/indicators';

/** One commune on the map. */
export interface Disc {
  key: string;
  label: string;
  productions: number;
  lat: number;
  lng: number;
  /** Pixels. */
  radius: number;
}

/** Pixels of a disc of one production, which has no number to hold, and of the largest that there may be. */
const radii = { one: 5.5, most: 26 };

/** Discs whose area grows with the number, the largest first so that the small ones lie on them. */
export function discsOf(communes: Indicators['byCommune']): Disc[] {
  return communes
    .flatMap(({ key, label, productions, position }) =>
      position === null || productions === 0
        ? []
        : [{ key, label, productions, ...position, radius: radiusOf(productions) }],
    )
    .sort((one, other) => other.productions - one.productions);
}

const radiusOf = (productions: number): number =>
  productions === 1 ? radii.one : Math.min(radii.most, 3 + 4.6 * Math.sqrt(productions));

type Corners = [[number, number], [number, number]];
/** The four départements of Auvergne, south-west to north-east: where the map opens when there is nothing on it. */
const auvergne: Corners = [
  [44.72, 2.2],
  [46.7, 4.35],
];
/** Degrees left free around the outermost discs. */
const margin = 0.12;

/** What the map opens on: the territory as long as every disc lies in it, else all discs. */
export function extentOf(discs: readonly Disc[]): Corners {
  const [[south, west], [north, east]] = auvergne;
  const isHere = ({ lat, lng }: Disc) => lat > south && lat < north && lng > west && lng < east;
  const outside = discs.filter((disc) => !isHere(disc)).length;
  // A stray pick-up elsewhere does not shrink the map of the territory.
  if (outside <= discs.length / 10) return auvergne;
  const lats = discs.map(({ lat }) => lat);
  const lngs = discs.map(({ lng }) => lng);
  return [
    [Math.min(...lats) - margin, Math.min(...lngs) - margin],
    [Math.max(...lats) + margin, Math.max(...lngs) + margin],
  ];
}
