import { Grid } from './grid';
import { Heap } from './heap';
import { fractal, speck } from './noise';

/** Rounds of rain; more cuts deeper valleys. */
const rounds = 24;
/** Share of a cell's slope that one round of rain removes, for a stream that drains a thousand cells. */
const strength = 0.35;
const creep = 0.05;

/**
 * The land with the small valleys no table of altitudes holds. Noise as high as the land around is rough, then rain: each
 * round routes water downhill cell by cell and cuts where much of it runs. Plains stay plains, and every brook made here
 * ends in a river that exists. The brooks themselves are plausible, not surveyed.
 */
export function eroded(land: Grid, waters: Iterable<number>): Grid {
  const roughness = roughnessOf(land);
  const banks = banksOf(land, waters);
  let surface = land.map((x, y, altitude) => altitude + roughness.at(x, y) * banks.at(x, y) * fractal(x / 17, y / 17));
  for (let round = 0; round < rounds; round++) {
    const { order, receiver } = routes(surface);
    cut(surface, order, receiver, drainage(order, receiver));
    surface = surface.map((x, y, altitude) => altitude + creep * (around(surface, x, y) - altitude));
  }
  return surface;
}

/** 0 on a known river to 1 a kilometre off, so that noise does not fill its valley. */
function banksOf(land: Grid, waters: Iterable<number>): Grid {
  const wet = new Grid(land.zoom);
  for (const index of waters) wet.values[index] = 1;
  return wet.blurred(3).map((_x, _y, share) => Math.max(0, 1 - 8 * share));
}

/** Metres by which noise may lift or lower a place: nothing on a plain, much among mountains. */
function roughnessOf(land: Grid): Grid {
  const mean = land.blurred(11);
  const spread = land.map((x, y, altitude) => (altitude - mean.at(x, y)) ** 2).blurred(11);
  return spread.map((_x, _y, variance) => Math.min(400, 16 + 4 * Math.sqrt(variance)));
}

interface Routes {
  /** Cells from the outlets up, each after the one it flows into. */
  order: Int32Array;
  receiver: Int32Array;
}

/**
 * Priority flood: from the rim inwards, always over the lowest cell, so that no hollow keeps its water. A cell drains into
 * the steepest of the cells reached before it, a little by chance, else slopes all drain in parallel.
 */
function routes(surface: Grid): Routes {
  const { width, height } = surface;
  const receiver = new Int32Array(width * height).fill(-1);
  const order = new Int32Array(width * height);
  const done = new Uint8Array(width * height);
  const queue = new Heap(width * height);
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) enter(y * width + x, y * width + x, -1e9);
  for (let y = 1; y < height - 1; y++) for (const x of [0, width - 1]) enter(y * width + x, y * width + x, -1e9);
  for (let count = 0; queue.size > 0; count++) {
    const [cell, level] = queue.pop();
    order[count] = cell;
    done[cell] = 1;
    const rim = receiver[cell] === cell;
    if (!rim) receiver[cell] = steepest(surface, cell, done) ?? receiver[cell] ?? cell;
    for (const next of neighbours(cell, width, height)) enter(next, cell, level);
  }
  return { order, receiver };

  function enter(cell: number, from: number, level: number): void {
    if (receiver[cell] !== -1) return;
    receiver[cell] = from;
    queue.push(cell, Math.max(level, surface.values[cell] ?? 0));
  }
}

function steepest(surface: Grid, cell: number, done: Uint8Array): number | undefined {
  let best: number | undefined;
  let bestFall = 0;
  for (const next of neighbours(cell, surface.width, surface.height)) {
    if (!done[next]) continue;
    const straight = Math.abs(next - cell) === 1 || Math.abs(next - cell) === surface.width;
    const fall =
      ((surface.values[cell] ?? 0) - (surface.values[next] ?? 0)) *
      (straight ? 1 : Math.SQRT1_2) *
      (0.6 + speck(cell, next));
    if (fall > bestFall) [best, bestFall] = [next, fall];
  }
  return best;
}

function drainage(order: Int32Array, receiver: Int32Array): Float32Array {
  const area = new Float32Array(order.length).fill(1);
  for (let i = order.length - 1; i >= 0; i--) {
    const cell = order[i] ?? 0;
    const below = receiver[cell] ?? cell;
    if (below !== cell) area[below] = (area[below] ?? 0) + (area[cell] ?? 0);
  }
  return area;
}

/** Implicit stream power: stable whatever the step, because the cell below is already done. */
function cut(surface: Grid, order: Int32Array, receiver: Int32Array, area: Float32Array): void {
  const { values } = surface;
  for (const cell of order) {
    const below = receiver[cell] ?? cell;
    const [own, base] = [values[cell] ?? 0, values[below] ?? 0];
    if (below === cell || own <= base) continue;
    const power = strength * Math.sqrt((area[cell] ?? 1) / 4000);
    values[cell] = (own + power * base) / (1 + power);
  }
}

function around(surface: Grid, x: number, y: number): number {
  return (surface.at(x - 1, y) + surface.at(x + 1, y) + surface.at(x, y - 1) + surface.at(x, y + 1)) / 4;
}

function* neighbours(cell: number, width: number, height: number): Generator<number> {
  const x = cell % width;
  const y = (cell - x) / width;
  for (let down = -1; down <= 1; down++) {
    for (let right = -1; right <= 1; right++) {
      const inside = x + right >= 0 && x + right < width && y + down >= 0 && y + down < height;
      if (inside && (right !== 0 || down !== 0)) yield cell + down * width + right;
    }
  }
}
