import { type Hex, mix } from '../draw/colour';
import { band } from './openings';
import { type Plane, type Sides, sidesOf } from './plane';
import { block, type Face, face, group, type Mark, solid, type Thing } from './things';
import { plus, turned, unit, type Vec } from './vector';

export interface House {
  at: Vec;
  /** Width (along the ridge), height to the eaves, depth. */
  size: Vec;
  /** Radians about the vertical. */
  turn?: number;
  rise: number;
  wall: Hex;
  roof: Hex;
  /** `gable`: two slopes; `hip`: four. */
  form?: 'gable' | 'hip';
  /** How far the roof stands out, metres. */
  eaves?: number;
  /** What is on a wall; called once for each. */
  marks?: (wall: Plane, side: keyof Sides) => readonly Mark[];
  chimney?: boolean;
}

/** A house: four walls, a roof, perhaps a chimney. */
export function house(spec: House): Thing {
  const { at, size, turn = 0, form = 'gable', chimney = false } = spec;
  const walls = solid([...wallsOf(spec), ...(form === 'gable' ? gables(spec) : [])], at);
  const roof = solid(form === 'gable' ? twoSlopes(spec) : fourSlopes(spec), at);
  if (!chimney) return group([walls, roof], at);
  const [width, height, depth] = size;
  const stack = block({
    at: plus(at, turned([width * 0.3, height + spec.rise * 0.45, depth * 0.1], turn)),
    size: [0.8, spec.rise * 0.55 + 1, 0.7],
    turn,
    colour: mix(spec.wall, '#000000', 0.12),
  });
  return group([walls, roof, stack], at);
}

/** Under the eaves lies a shade. */
function wallsOf({ at, size, turn = 0, wall, marks, eaves = 0.35 }: House): Face[] {
  const sides = sidesOf(at, size, turn);
  return (['front', 'right', 'back', 'left'] as const).map((name) => {
    const shade = band(sides[name], size[1] - 0.5, 0.5, mix(wall, '#000000', 0.22));
    return face(sides[name], wall, () => [...(eaves > 0 ? [shade] : []), ...(marks?.(sides[name], name) ?? [])]);
  });
}

const placer =
  ({ at, turn = 0 }: House) =>
  (x: number, y: number, z: number): Vec =>
    plus(at, turned([x, y, z], turn));

function gables(spec: House): Face[] {
  const [width, height, depth] = spec.size;
  const p = placer(spec);
  return ([-1, 1] as const).map(
    (end): Face => ({
      corners: [
        p((end * width) / 2, height, -depth / 2),
        p((end * width) / 2, height, depth / 2),
        p((end * width) / 2, height + spec.rise, 0),
      ],
      normal: turned([end, 0, 0], spec.turn ?? 0),
      colour: spec.wall,
    }),
  );
}

function twoSlopes(spec: House): Face[] {
  const [width, height, depth] = spec.size;
  const { eaves = 0.35, rise, turn = 0 } = spec;
  const p = placer(spec);
  const [half, foot] = [width / 2 + eaves, height - (eaves * rise) / (depth / 2)];
  return ([-1, 1] as const).map((end): Face => {
    const edge = end * (depth / 2 + eaves);
    return {
      corners: [p(-half, foot, edge), p(half, foot, edge), p(half, height + rise, 0), p(-half, height + rise, 0)],
      normal: unit(turned([0, depth / 2, end * rise], turn)),
      colour: spec.roof,
    };
  });
}

function fourSlopes(spec: House): Face[] {
  const [width, height, depth] = spec.size;
  const { eaves = 0.35, rise, turn = 0, roof } = spec;
  const p = placer(spec);
  const [x, z] = [width / 2 + eaves, depth / 2 + eaves];
  const ridge = Math.max(0, x - z);
  const long = ([-1, 1] as const).map(
    (end): Face => ({
      corners: [p(-x, height, end * z), p(x, height, end * z), p(ridge, height + rise, 0), p(-ridge, height + rise, 0)],
      normal: unit(turned([0, z, end * rise], turn)),
      colour: roof,
    }),
  );
  const short = ([-1, 1] as const).map(
    (end): Face => ({
      corners: [p(end * x, height, -z), p(end * x, height, z), p(end * ridge, height + rise, 0)],
      normal: unit(turned([end * rise, Math.max(0.1, x - ridge), 0], turn)),
      colour: roof,
    }),
  );
  return [...long, ...short];
}
