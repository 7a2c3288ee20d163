import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { house } from '../space/house';
import { type Glass, glassAt, openings } from '../space/openings';
import { arch, type Plane } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Mark, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';

/** What one castle is built of, and where its middle stands. */
interface Site {
  at: Vec;
  turn: number;
  stone: Hex;
  roof: Hex;
  glass: Glass;
}

/** A castle about `at`, some 26 metres wide; the dice choose its plan. */
export function castleAt(picture: Picture, at: Vec, turn: number): Thing {
  const { dice, light } = picture;
  const site: Site = {
    at,
    turn,
    stone: mix(dice.pick([materials.lava, materials.rubble, materials.granite]), materials.lava, 0.3),
    roof: light.snow ? '#e9eef0' : dice.pick([materials.slate, materials.slate, materials.tile]),
    glass: glassAt(picture, light.lamps ? 0.4 : 0.04),
  };
  return cluster(dice.pick([fortress, lonelyKeep, greatHouse])(picture, site), at);
}

const inside = ({ at, turn }: Site, x: number, z: number): Vec => plus(at, turned([x, 0, z], turn));

/** Curtain walls with round towers at their corners, a tall keep and a hall within. */
function fortress({ dice }: Picture, site: Site): Thing[] {
  const wall = (x: number, z: number, size: Vec) => battlement(site, x, z, size);
  const tower = (x: number, z: number, radius: number, height: number) =>
    roundTower(site, x, z, radius, height, dice.chance(0.65));
  const tall = dice.between(18, 23);
  const corners = [
    [-13, -9],
    [13, -9],
    [13, 9],
    [-13, 9],
  ] as const;
  return [
    ...[-9, 9].map((z) => wall(0, z, [26, 8, 1.6])),
    ...[-13, 13].map((x) => wall(x, 0, [1.6, 8, 18])),
    ...corners.map(([x, z]) => tower(x, z, dice.between(2.6, 3.4), dice.between(10, 15))),
    wall(dice.pick([-4, 4]), 2, [9, tall, 9]),
    wall(dice.pick([-7, 8]), 4, [11, 12, 7]),
    tower(dice.pick([-1.5, 5.5]), -1, 1.7, tall - 4),
    gate(site),
  ];
}

/** One great tower, the rest low or fallen. */
function lonelyKeep({ dice }: Picture, site: Site): Thing[] {
  const tall = dice.between(20, 27);
  const keep = dice.chance(0.5)
    ? roundTower(site, 0, 2, dice.between(4.6, 5.8), tall, dice.chance(0.35))
    : battlement(site, 0, 2, [10, tall, 10]);
  const stumps = repeat(9, (i) => battlement(site, -13 + i * 3.2, -8, [3.2, dice.between(2, 6.5), 1.4]));
  const rear = repeat(5, (i) => battlement(site, -10 + i * 5, 10, [5, dice.between(3, 6), 1.4]));
  return [...rear, keep, roundTower(site, dice.pick([-12, 12]), -7, 2.6, dice.between(6, 11), false), ...stumps];
}

/** Halls under steep roofs between pointed towers: a castle that became a house. */
function greatHouse({ dice }: Picture, site: Site): Thing[] {
  const { turn, stone, roof, glass } = site;
  const hall = (x: number, z: number, size: Vec, along: number): Thing =>
    house({
      at: inside(site, x, z),
      size,
      turn: turn + along,
      rise: size[2] * 0.62,
      wall: stone,
      roof,
      chimney: true,
      marks: (on) => windows(on, glass),
    });
  const towers = dice.whole(2, 4);
  return [
    hall(0, 3, [22, 11, 9], 0),
    hall(dice.pick([-8, 8]), -3, [14, 9, 8], Math.PI / 2),
    ...repeat(towers, (i) =>
      roundTower(
        site,
        -12 + (24 * i) / Math.max(1, towers - 1),
        i % 2 ? -7 : 7,
        dice.between(2.4, 3.4),
        dice.between(12, 17),
        true,
      ),
    ),
    battlement(site, 0, -9, [24, 4, 1.2]),
    gate(site),
  ];
}

function windows(on: Plane, glass: Glass): Mark[] {
  const columns = Math.floor(on.width / 4);
  return openings(on, glass, {
    columns,
    rows: 2,
    width: 0.9,
    height: 1.7,
    sill: on.height - 7,
    storey: 3.4,
    arched: true,
  });
}

/** The gate before the wall that faces us, its opening in the shade. */
function gate(site: Site): Thing {
  return block({
    at: inside(site, 0, -9.4),
    size: [5.4, 9.6, 3],
    turn: site.turn,
    colour: site.stone,
    marks: ({ front }) => ({
      front: [{ corners: arch(front, 1.4, 0, 2.6, 4.4), colour: '#1d1a18' }, ...windows(front, site.glass)],
    }),
  });
}

/** A wall or a square tower with merlons along its top. */
function battlement(site: Site, x: number, z: number, size: Vec): Thing {
  const { turn, stone, glass } = site;
  const at = inside(site, x, z);
  const [width, height, depth] = size;
  const merlon = (across: number, along: number): Thing =>
    block({ at: plus(at, turned([across, height, along], turn)), size: [0.9, 1, 0.6], turn, colour: stone });
  const steps = (length: number) => repeat(length / 1.9, (i) => -length / 2 + 0.9 + i * 1.9);
  const rim = cluster(
    [
      ...steps(width).flatMap((at) => [merlon(at, -depth / 2 + 0.3), merlon(at, depth / 2 - 0.3)]),
      ...(depth > 4 ? steps(depth).flatMap((at) => [merlon(-width / 2 + 0.4, at), merlon(width / 2 - 0.4, at)]) : []),
    ],
    at,
  );
  const body = block({
    at,
    size,
    turn,
    colour: stone,
    marks: ({ front, left, right }) => ({
      front: windows(front, glass),
      left: windows(left, glass),
      right: windows(right, glass),
    }),
  });
  return { ...body, paint: (view) => [...body.paint(view), ...rim.paint(view)] };
}

function roundTower(site: Site, x: number, z: number, radius: number, height: number, roofed: boolean): Thing {
  const at = inside(site, x, z);
  const shaft = lathe({
    at,
    profile: [
      [radius * 1.12, 0],
      [radius, height * 0.3],
      [radius, height - 1.6],
      [radius * 1.14, height - 1.2],
      [radius * 1.14, height],
    ],
    colour: site.stone,
  });
  const cone = [
    [radius * 1.3, 0],
    [0, radius * 2.5],
  ] as const;
  const cap = lathe({ at: plus(at, [0, height, 0]), profile: cone, colour: site.roof });
  return { ...shaft, paint: (view) => [...shaft.paint(view), ...(roofed ? cap.paint(view) : [])] };
}
