import type { BaseMap, Place } from './data';
import type { LabelKind } from './labelStyles';
import { smallestLake, unitsPerKm, type World, worldZoom } from './project';

/** A name the map would like to show, if there is room. */
export interface Wish {
  kind: LabelKind;
  text: string;
  /** Altitude of a summit, written after its name. */
  detail?: string;
  /** Where its dot or triangle stands, pixels of the zoom. */
  mark: World;
  /** Of what is drawn at the mark, pixels: a name stands beside its lake, not in it. */
  radius: number;
  /** What counts first: about the inhabitants of a town that matters as much. */
  weight: number;
  /** A prefecture is never dropped. */
  must: boolean;
}

export type Words = Pick<BaseMap, 'towns' | 'summits' | 'lakes' | 'departements'>;

/** Weight below which nothing is named, at whole zooms from 6 on; between them it falls evenly. */
const thresholds = [130_000, 32_000, 6500, 1800, 450, 1, 1];
/** Neighbours give way, and their suburbs before their towns: the map is about Auvergne. */
const standingWeight = [0.15, 0.5, 1, 1];
const summitWeight = [22_000, 1500, 550];
/** Farther out a triangle says nothing yet. */
const summitsFrom = 8.2;
/** Closer than that a département fills the window and its name would be lost in it. */
const departementsUpTo = 8.9;

/** All that may be named at a zoom, what matters most first. */
export function wishesAt({ towns, summits, lakes, departements }: Words, zoom: number): Wish[] {
  const scale = 2 ** (zoom - worldZoom);
  const wish = (kind: LabelKind, { name, at }: Place, weight: number, km = 0): Wish => ({
    kind,
    text: name,
    weight,
    mark: { x: at.x * scale, y: at.y * scale },
    radius: (km / 2) * unitsPerKm * scale,
    must: false,
  });
  const all = [
    ...towns.map((town) => ({ ...wish(townKind(town), town, townWeight(town)), must: town.standing === 3 })),
    ...(zoom < summitsFrom
      ? []
      : summits.map((one) => ({ ...wish('summit', one, summitWeight[one.rank - 1] ?? 0), detail: `${one.altitude}` }))),
    ...lakes
      .map((lake) => wish('lake', lake, lake.km * 2000, lake.km))
      .filter(({ radius }) => 2 * radius >= smallestLake),
    ...(zoom > departementsUpTo ? [] : departements.map((one) => wish('departement', capitals(one), 120_000))),
  ];
  const least = leastWeight(zoom);
  return all
    .filter(({ weight, must }) => must || weight >= least)
    .sort((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight);
}

function townWeight({ population, standing }: BaseMap['towns'][number]): number {
  return population * (standingWeight[standing] ?? 1);
}

function townKind({ population, standing }: BaseMap['towns'][number]): LabelKind {
  if (population > 60_000 || standing === 3) return 'city';
  return population > 15_000 ? 'town' : 'village';
}

function capitals(place: Place): Place {
  return { ...place, name: place.name.toLocaleUpperCase('fr') };
}

function leastWeight(zoom: number): number {
  const step = Math.min(thresholds.length - 1, Math.max(0, zoom - 6));
  const [from = 1, to = from] = thresholds.slice(Math.floor(step));
  return from * (to / from) ** (step % 1);
}
