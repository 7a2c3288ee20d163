import { box, type LngLat } from './box';
import { Grid } from './grid';
import { readTrace, smooth } from './trace';
import { lakes } from './traced/lakes';
import { rivers } from './traced/rivers';
import { summits } from './traced/summits';

/** A place whose altitude is known; of several in one cell the one with the greatest weight holds. */
interface Known {
  place: LngLat;
  altitude: number;
  weight: number;
}

/** How much the surface is drawn tight like a skin (1) rather than bent like a plate (0): less overshoot at scarps. */
const tension = 0.2;
const water = 3;
const coarsest = 4;

/**
 * The lie of the land in metres, about 430 m a cell: the surface that passes through every town, summit and river whose
 * altitude is known, as smooth as it can be between. Solved from coarse to fine, so that far points still feel each other.
 */
export function altitudes(towns: { place: LngLat; altitude: number }[], finest: number): Grid {
  const known = [...towns.map((town) => ({ ...town, weight: 1 })), ...knownSummits(), ...knownWaters()];
  let surface = new Grid(coarsest).map(() => 500);
  for (let zoom = coarsest; zoom <= finest; zoom++) {
    if (zoom > coarsest) surface = surface.finer();
    // At the last step only waters hold: a single point pinned that finely would stand up like a needle.
    const holding = zoom === finest ? known.filter(({ weight }) => weight === water) : known;
    relax(surface, pins(surface, holding), zoom === finest ? 12 : 250);
  }
  return surface;
}

function knownSummits(): Known[] {
  // Cones are added later at full resolution: here they would make a mountain of a hill.
  return summits
    .filter(({ foot }) => foot === undefined)
    .map(({ lng, lat, altitude, rank }) => ({ place: [lng, lat], altitude, weight: rank === 0 ? 2 : 4 }));
}

function knownWaters(): Known[] {
  const courses = rivers.flatMap(({ course }) => smooth(readTrace(course), 24));
  const lines = courses.flatMap(({ place, altitude }) =>
    altitude === undefined ? [] : [{ place, altitude, weight: water }],
  );
  return [...lines, ...lakes.map(({ lng, lat, altitude }): Known => ({ place: [lng, lat], altitude, weight: 2 }))];
}

/** Cells of the grid that lie on a known river or lake. */
export function waterCells(grid: Grid): Iterable<number> {
  return pins(grid, knownWaters()).keys();
}

/** Index of each cell that is known, with its altitude. */
function pins(grid: Grid, known: Known[]): Map<number, number> {
  const held = new Map<number, Known>();
  for (const point of known) {
    const [lng, lat] = point.place;
    if (lng < box.west || lng > box.east || lat < box.south || lat > box.north) continue;
    const [x, y] = grid.cellOf(point.place);
    const index = grid.index(Math.round(x), Math.round(y));
    if ((held.get(index)?.weight ?? 0) < point.weight) held.set(index, point);
  }
  return new Map([...held].map(([index, { altitude }]) => [index, altitude]));
}

function relax(surface: Grid, pins: Map<number, number>, rounds: number): void {
  for (const [index, altitude] of pins) surface.values[index] = altitude;
  for (let round = 0; round < rounds; round++) {
    for (let y = 0; y < surface.height; y++) {
      for (let x = 0; x < surface.width; x++) {
        const index = y * surface.width + x;
        if (!pins.has(index)) surface.values[index] = settled(surface, x, y);
      }
    }
  }
}

function settled(surface: Grid, x: number, y: number): number {
  const near = surface.at(x - 1, y) + surface.at(x + 1, y) + surface.at(x, y - 1) + surface.at(x, y + 1);
  const corners =
    surface.at(x - 1, y - 1) + surface.at(x + 1, y - 1) + surface.at(x - 1, y + 1) + surface.at(x + 1, y + 1);
  const far = surface.at(x - 2, y) + surface.at(x + 2, y) + surface.at(x, y - 2) + surface.at(x, y + 2);
  return (tension * near) / 4 + ((1 - tension) * (8 * near - 2 * corners - far)) / 20;
}
