import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { backdrop } from '../nature/backdrop';
import { foot, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { scatter } from '../space/greenery';
import { house } from '../space/house';
import { band, type Glass, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { arch, type Plane } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Mark, paint, shadows, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A Romanesque church of the Auvergne: nave, apse with its chapels, octagonal tower over the crossing. */
export function church(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(540, 590);
  backdrop(picture, horizon, { planes: 2, rise: 120 });
  const view = outdoors(picture, { eye: [0, 1.8, 0], focal: 900, horizon }, 320);
  ground(view);
  mist(picture, horizon + 8, 60, 0.35);
  const turn = picture.side * dice.between(0.45, 1) + Math.PI;
  const building = romanesque(view, [dice.between(-3, 3), 0, dice.between(40, 46)], turn);
  const houses = neighbours(view);
  const trees = scatter(
    picture,
    'tree',
    dice.whole(1, 2),
    [picture.side * 15 - 5, 0, 24],
    [picture.side * 15 + 5, 0, 36],
    [6, 9],
  );
  shadows(view, [building, ...houses, ...trees], picture.light.deep, 0.34);
  paint(view, [building, ...houses, ...trees]);
  tufts(picture, horizon + 20, 800, 160, mix(picture.light.grass, picture.light.deep, 0.45), 0.4);
  foot(picture, 150);
}

function romanesque({ picture }: View, at: Vec, turn: number): Thing {
  const { dice, light } = picture;
  const stone = dice.pick([materials.lava, materials.limestone, mix(materials.ochre, materials.lava, 0.35)]);
  const dark = mix(stone, materials.lava, 0.7);
  const roof = light.snow ? '#e9eef0' : dice.pick([materials.lauze, materials.slate, materials.tile]);
  const glass = glassAt(picture, light.lamps ? 0.35 : 0, dark);
  const p = (x: number, y: number, z: number) => plus(at, turned([x, y, z], turn));
  const nave = house({
    at: p(-8, 0, 0),
    size: [20, 10, 10],
    turn,
    rise: 4,
    wall: stone,
    roof,
    marks: (on) => bays(on, glass, dark),
  });
  const aisle = (z: number) =>
    house({
      at: p(-8, 0, z),
      size: [20, 5.5, 5],
      turn,
      rise: 1.8,
      wall: stone,
      roof,
      marks: (on) => bays(on, glass, dark),
    });
  const transept = house({
    at: p(4, 0, 0),
    size: [20, 9.5, 7],
    turn: turn + Math.PI / 2,
    rise: 3,
    wall: stone,
    roof,
    marks: (on) => bays(on, glass, dark),
  });
  const massif = block({
    at: p(4, 0, 0),
    size: [7, 14, 9],
    turn,
    colour: stone,
    top: roof,
    marks: ({ front, right, left, back }) =>
      Object.fromEntries(
        Object.entries({ front, right, left, back }).map(([side, on]) => [side, [band(on, 13.4, 0.5, dark)]]),
      ),
  });
  return cluster(
    [
      aisle(-6),
      nave,
      aisle(6),
      transept,
      massif,
      ...tower(p(4, 14, 0), stone, roof, glass, dice.chance(0.7)),
      ...apse(p, stone, roof, dark),
    ],
    at,
  );
}

const bays = (on: Plane, glass: Glass, dark: string): Mark[] => [
  band(on, 0, 0.7, dark),
  band(on, on.height - 0.7, 0.35, dark),
  ...openings(on, glass, {
    columns: Math.floor(on.width / 3.4),
    rows: 1,
    width: 1.1,
    height: on.height > 8 ? 3.4 : 2.2,
    sill: on.height - (on.height > 8 ? 5 : 3.6),
    storey: 4,
    arched: true,
  }),
];

function tower(at: Vec, stone: string, roof: string, glass: Glass, spire: boolean): Thing[] {
  const ring = (y: number, radius: number, height: number): Thing => {
    const drum = lathe({
      at: plus(at, [0, y, 0]),
      profile: [
        [radius, 0],
        [radius, height - 0.4],
        [radius * 1.06, height - 0.4],
        [radius * 1.06, height],
      ],
      sides: 8,
      colour: stone,
    });
    return {
      ...drum,
      paint: (view) => [...drum.paint(view), ...belfry(view, plus(at, [0, y, 0]), radius, height, glass)],
    };
  };
  const cap = lathe({
    at: plus(at, [0, 9.4, 0]),
    profile: [
      [2.9, 0],
      [0, spire ? 8 : 3.4],
    ],
    sides: 8,
    colour: roof,
  });
  return [ring(0, 3.3, 5), ring(5, 2.8, 4.4), cap];
}

/** The twin openings on each side of an octagon. */
function belfry(view: View, at: Vec, radius: number, height: number, { dark, lamp, lit }: Glass): string[] {
  const width = 2 * radius * Math.sin(Math.PI / 8);
  return repeat(8, (i) => {
    const [a, b] = [(Math.PI * 2 * i) / 8, (Math.PI * 2 * (i + 1)) / 8];
    const corner = (turn: number): Vec =>
      plus(at, [Math.sin(turn) * radius * 1.003, 0, Math.cos(turn) * radius * 1.003]);
    const [from, to] = [corner(a), corner(b)];
    const out: Vec = [Math.sin((a + b) / 2), 0, Math.cos((a + b) / 2)];
    if (out[0] * (view.eye[0] - from[0]) + out[2] * (view.eye[2] - from[2]) < 0) return [];
    const on: Plane = {
      origin: from,
      along: [(to[0] - from[0]) / width, 0, (to[2] - from[2]) / width],
      up: [0, 1, 0],
      normal: out,
      width,
      height,
    };
    const hole = (x: number): Mark => ({
      corners: arch(on, width * x, height * 0.2, width * 0.27, height * 0.56),
      colour: lit > 0.3 ? lamp : dark,
      ...(lit > 0.3 ? { lit: true as const } : {}),
    });
    return [hole(0.16), hole(0.57)].map(
      ({ corners, colour }) =>
        `<path d="M${view
          .outline(corners)
          .map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`)
          .join('L')}Z" fill="${lit > 0.3 ? colour : view.distant(mix(colour, '#000000', 0.3), view.depthOf(from))}"/>`,
    );
  }).flat();
}

/** Great round apse with small ones about it. */
function apse(p: (x: number, y: number, z: number) => Vec, stone: string, roof: string, dark: string): Thing[] {
  const drum = (at: Vec, radius: number, height: number): Thing =>
    lathe({
      at,
      profile: [
        [radius, 0],
        [radius, height - 0.5],
        [radius * 1.05, height - 0.5],
        [radius * 1.05, height],
        [radius * 0.1, height + radius * 0.6],
      ],
      bands: [stone, dark, dark, roof],
      sides: 18,
      colour: stone,
    });
  const chapels = [-1.1, -0.38, 0.38, 1.1].map((turn) =>
    drum(p(8.5 + Math.cos(turn) * 5.6, 0, Math.sin(turn) * 5.6), 1.9, 4),
  );
  return [drum(p(8.5, 0, 0), 4.9, 7.6), ...chapels];
}

function neighbours({ picture }: View): Thing[] {
  const { dice, light } = picture;
  return [-1, 1].flatMap((s) =>
    [0, 1, 2].map((i) =>
      house({
        at: [s * (24 + i * 9 + dice.between(-2, 2)), 0, 58 + i * 5],
        size: [dice.between(8, 12), dice.between(5, 8), 8],
        turn: dice.between(-0.3, 0.3),
        rise: 3.2,
        wall: dice.pick([materials.render, materials.rubble, materials.ochre]),
        roof: light.snow ? '#e9eef0' : dice.pick([materials.tile, materials.lauze]),
        chimney: true,
        marks: (on) =>
          openings(on, glassAt(picture), {
            columns: Math.floor(on.width / 3),
            rows: 2,
            width: 1,
            height: 1.4,
            sill: 1,
            storey: 2.7,
          }),
      }),
    ),
  );
}
