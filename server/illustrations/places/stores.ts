import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { cases, spotlight } from '../props/filmGear';
import { chest, shelves, stool, table } from '../props/furniture';
import { halo, pendant } from '../props/lamps';
import { passers } from '../props/people';
import { boards, ceilingLamps, furnish, hang, interior, sunnyWall, tiles, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { disc, type Plane } from '../space/plane';
import type { Room } from '../space/room';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

interface Good {
  width: readonly [number, number];
  height: readonly [number, number];
  colours: readonly [Hex, ...Hex[]];
  /** Share of empty places. */
  gaps: number;
}

const goodsOf =
  ({ dice }: Picture, good: Good) =>
  () =>
    dice.chance(good.gaps)
      ? null
      : { width: dice.between(...good.width), height: dice.between(...good.height), colour: dice.pick(good.colours) };

/** Two walls of racking and an aisle between. */
function aisle(
  picture: Picture,
  view: View,
  room: Room,
  good: Good,
  height: number,
  rows: number,
  colour: Hex,
): Thing[] {
  const runs = Math.floor((room.depth - 1.5) / 2.6);
  return repeat(runs, (i) => 2 + i * 2.6)
    .flatMap((z) =>
      [-1, 1].map((s) =>
        shelves(
          [s * (room.width / 2 - 0.35), 0, z + 0.8],
          [2.5, height, 0.6],
          colour,
          rows,
          goodsOf(picture, good),
          (s * Math.PI) / 2,
        ),
      ),
    )
    .filter((thing) => view.depthOf(thing.at) > 1.2);
}

/** A hire firm's store: racks of black and silver cases, lamps on stands. */
export function rentalStore(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [6.2, 4, 15],
    wall: '#b9bdba',
    floor: '#8a8f90',
    ceiling: '#9aa09f',
    depth: 0.25,
    from: 'above',
  });
  ceilingLamps(view, room, 1, 6, [0.3, 1.7]);
  windowRow(view, room.back, {
    count: 1,
    width: 3,
    sill: 1.6,
    height: 1.6,
    columns: 4,
    rows: 2,
    frame: '#41494d',
    beam: 0.2,
  });
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.4, 0.85],
      height: [0.3, 0.6],
      colours: ['#23292d', '#2f373c', '#4a5257', '#8f979a', '#7a3b30', '#2c4654'],
      gaps: 0.12,
    },
    3.3,
    5,
    '#c48a3c',
  );
  furnish(view, [
    ...racks,
    spotlight([side * 0.9, 0, 8], 2, [0, 0, 0], false),
    spotlight([-side * 0.6, 0, 9.4], 2.4, [0, 0, 0], false),
    cases([side * 0.7, 0, 5], dice.whole(2, 4), 0.2),
    cases([-side * 0.9, 0, 6.6], dice.whole(1, 3), -0.3),
    ...passers(dice, dice.whole(0, 1), () => [0, 0, 10.5]),
  ]);
}

/** Pallets to the roof. */
export function warehouse(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [9, 8, 34],
    wall: '#c2c6c4',
    floor: '#9a9c99',
    ceiling: '#8d9492',
    depth: 0.5,
    from: 'above',
  });
  ceilingLamps(view, room, 2, 9, [0.3, 2]);
  picture.add(halo(view, [0, 3, room.depth], 7, picture.light.sun, 0.6));
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.7, 1.1],
      height: [0.8, 1.5],
      colours: ['#b8935f', '#c9a878', '#8a7250', '#d9cdb4', '#6f8490'],
      gaps: 0.15,
    },
    7,
    4,
    '#39618a',
  );
  furnish(view, [...racks, ...passers(dice, 1, () => [dice.between(-1, 1), 0, dice.between(9, 18)])]);
}

/** Props by the thousand: lamps, globes, telephones, bottles on plain shelves. */
export function propStore(picture: Picture): void {
  const { side } = picture;
  const { view, room } = interior(picture, {
    size: [5.6, 3.6, 13],
    wall: '#b3a68c',
    floor: '#8a6f52',
    ceiling: '#c9bfa8',
    depth: 0.2,
    from: 'above',
  });
  boards(view, room);
  windowRow(view, room.back, {
    count: 1,
    width: 2.2,
    sill: 1,
    height: 1.9,
    columns: 3,
    rows: 3,
    frame: materials.darkWood,
    beam: 0.34,
  });
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.1, 0.42],
      height: [0.12, 0.52],
      colours: ['#a5553d', '#5b7a84', '#c9b27c', '#6f7f5a', '#d9d2c0', '#3b3532', '#8a6fa0', '#b8934f'],
      gaps: 0.1,
    },
    3,
    5,
    materials.wood,
  );
  const odd = [
    lathe({
      at: [side * 0.9, 0, 6],
      profile: pairs('0.2,0 0.05,0.1 0.05,0.5 0.3,0.7 0.36,1 0.3,1.3 0,1.36'),
      sides: 16,
      colour: '#4f7f8a',
    }),
    chest([-side * 0.9, 0, 7.4], [0.9, 0.5, 0.6], '#6b4630', 0.3),
    stool([side * 1, 0, 8.6], '#7d2f2c', 0.9),
  ];
  furnish(view, [...racks, ...odd]);
  view.picture.add(...[9, 5].flatMap((z) => pendant([0, 2.5, z], 1.1, '#3a4a46', 0.24).paint(view)));
}

/** Rails of clothes by colour, a dress form, a tall mirror. */
export function costumeStore(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [6.4, 3.2, 10],
    wall: dice.pick(['#d8cdbb', '#c6bcc0', '#bfc6c0']),
    floor: '#a07c58',
    depth: 0.25,
  });
  boards(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 1.5,
    sill: 0.9,
    height: 1.9,
    columns: 2,
    rows: 3,
    beam: 0.3,
  });
  hang(
    view,
    room.back,
    room.width / 2 + side * 1.2 - 0.5,
    0.3,
    1,
    2.1,
    mix(picture.light.sky[2], '#ffffff', 0.5),
    '#b8934f',
  );
  const rails = [8.6, 6.4, 4.2].flatMap((z) => [-1, 1].map((s) => rail(picture, [s * (room.width / 2 - 1.5), 0, z])));
  furnish(view, [
    ...rails,
    dressForm([side * 0.4, 0, 6.6], dice.pick(['#8a3038', '#2f4a5c', '#c9b27c', '#4d5a44'])),
    dressForm([-side * 0.3, 0, 8.4], '#d8cdb8'),
  ]);
  view.picture.add(...[8, 5].flatMap((z) => pendant([0, 2.3, z], 0.9, '#efe3c6', 0.22).paint(view)));
}

function rail({ dice }: Picture, at: Vec): Thing {
  const hue: readonly [Hex, ...Hex[]] = dice.pick([
    ['#7d2f33', '#a04a44', '#5a2a2c', '#c28a7a'],
    ['#2f4a5c', '#4d6a7a', '#1f2f3a', '#8fa3ae'],
    ['#4d5a44', '#7d8a5c', '#39452f', '#b5b08a'],
    ['#b8934f', '#d9c391', '#8a6a3c', '#efe4c8'],
    ['#22262a', '#3a3f45', '#55504c', '#8d8a86'],
  ]);
  const hung = repeat(17, (i): Thing => {
    const long = dice.between(0.75, 1.2);
    return block({
      at: plus(at, [-0.9 + i * 0.112, 1.58 - long, 0]),
      size: [0.085, long, dice.between(0.4, 0.5)],
      colour: dice.pick(hue),
    });
  });
  const frame = [
    block({ at: plus(at, [-1, 0, 0]), size: [0.04, 1.65, 0.04], colour: '#8f979a' }),
    block({ at: plus(at, [1, 0, 0]), size: [0.04, 1.65, 0.04], colour: '#8f979a' }),
    block({ at: plus(at, [0, 1.62, 0]), size: [2, 0.04, 0.04], colour: '#8f979a' }),
  ];
  return cluster([...frame, ...hung], at);
}

function dressForm(at: Vec, colour: Hex): Thing {
  const foot = lathe({
    at,
    profile: pairs('0.2,0 0.03,0.06 0.03,0.8'),
    sides: 10,
    colour: materials.darkWood,
  });
  const body = lathe({
    at: plus(at, [0, 0.75, 0]),
    profile: pairs('0.3,0 0.24,0.1 0.15,0.3 0.2,0.5 0.21,0.62 0.08,0.74 0.06,0.84'),
    sides: 18,
    colour,
  });
  return { ...cluster([foot, body], at), paint: (view) => [...foot.paint(view), ...body.paint(view)] };
}

/** Mirrors ringed with bulbs, wigs on their heads, chairs. */
export function makeupRoom(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [5, 2.7, 4.6],
    wall: dice.pick(['#d9c4bb', '#c9cfc8', '#d8cfbe', '#b9aeb8']),
    floor: '#8a7a6a',
    depth: 0.1,
    ambient: '#9a8a80',
    direct: '#ffe9cc',
  });
  tiles(view, room, 0.5);
  for (const x of [0.35, 2, 3.65]) mirror(view, room.back, x * (room.width / 5.3));
  const counter = chest([0, 0, room.depth - 0.35], [room.width - 0.3, 0.8, 0.55], '#e6ddcf');
  const pots = repeat(22, () =>
    lathe({
      at: [dice.between(-2.1, 2.1), 0.8, room.depth - dice.between(0.2, 0.5)],
      profile: [
        [0.03, 0],
        [0.03, dice.between(0.06, 0.2)],
      ],
      sides: 8,
      colour: dice.pick(['#c25a5a', '#d9b08a', '#efe6da', '#3a3533', '#8a5a4a']),
    }),
  );
  furnish(view, [
    cluster([counter, ...pots], counter.at),
    ...[-1.6, 0, 1.6].map((x) => makeupChair([x, 0, room.depth - 1.5])),
    ...wigs(picture, room),
  ]);
}

function mirror(view: View, on: Plane, x: number): void {
  const { picture } = view;
  hang(view, on, x, 1, 1.3, 1.35, mix(picture.light.sky[2], '#e9e2d6', 0.6), '#efe9dd');
  for (let i = 0; i < 6; i++)
    for (const u of [0.02, 1.28])
      picture.add(
        polygon(view.outline(disc(on, x + u, 1.1 + i * 0.23, 0.055)), '#fff7e2'),
        halo(view, plus(on.origin, [x + u, 1.1 + i * 0.23, -0.02]), 0.35, '#ffe3b0', 0.6),
      );
}

const makeupChair = (at: Vec): Thing =>
  cluster(
    [
      lathe({
        at,
        profile: pairs('0.26,0 0.05,0.05 0.05,0.55'),
        sides: 12,
        colour: '#8f979a',
      }),
      block({ at: plus(at, [0, 0.55, 0]), size: [0.55, 0.12, 0.5], colour: '#2a2d30' }),
      block({ at: plus(at, [0, 0.67, -0.22]), size: [0.5, 0.6, 0.08], colour: '#2a2d30' }),
    ],
    at,
  );

function wigs({ dice, side }: Picture, room: Room): Thing[] {
  return repeat(5, (i): Thing => {
    const at: Vec = [-side * (room.width / 2 - 0.3), 1.2, room.depth - 0.9 - i * 0.55];
    const head = lathe({
      at,
      profile: pairs('0.06,0 0.05,0.08 0.1,0.16 0.11,0.28 0.06,0.36'),
      sides: 12,
      colour: '#e2d6c6',
    });
    const hair = lathe({
      at: plus(at, [0, 0.14, 0]),
      profile: pairs('0.15,-0.06 0.15,0.12 0.1,0.25 0,0.28'),
      sides: 12,
      colour: dice.pick(['#2a1f1a', '#8a5a30', '#c9a86a', '#7d2f22', '#b9b5ae']),
    });
    return {
      ...cluster([head, hair], at),
      paint: (view) => [
        ...block({ at: plus(at, [0, -0.06, 0]), size: [0.4, 0.06, 0.6], colour: '#8a6f52' }).paint(view),
        ...head.paint(view),
        ...hair.paint(view),
      ],
    };
  });
}

/** A small shop: counter, shelves, a window on the street. */
export function shop(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [5.4, 3, 6.6],
    wall: dice.pick(['#d9cdb4', '#b9c4b8', '#c9b2a4', '#e2dccb']),
    floor: dice.pick(['#9c7a58', '#b9b2a2']),
    depth: 0.15,
  });
  boards(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 1.9,
    sill: 0.7,
    height: 1.9,
    columns: 2,
    rows: 1,
    frame: materials.darkWood,
    beam: 0.36,
  });
  const good: Good = {
    width: [0.1, 0.28],
    height: [0.12, 0.36],
    colours: ['#c9853f', '#e0c48a', '#8a4a35', '#5f7f6a', '#efe6d2', '#7a8fa0', '#b9574a'],
    gaps: 0.08,
  };
  const wall = shelves(
    [0, 0.9, room.depth - 0.25],
    [room.width - 0.6, 1.8, 0.35],
    materials.wood,
    4,
    goodsOf(picture, good),
  );
  const flank = shelves(
    [-side * (room.width / 2 - 0.25), 0.2, 4],
    [3, 2.3, 0.35],
    materials.wood,
    5,
    goodsOf(picture, good),
    (-side * Math.PI) / 2,
  );
  const counter = chest(
    [side * 0.2, 0, room.depth - 1.9],
    [3.2, 1, 0.7],
    mix(materials.darkWood, '#6b4a34', 0.5),
    0,
    '#d9cdb4',
  );
  furnish(view, [
    wall,
    flank,
    cluster(
      [
        counter,
        ...repeat(6, (i) =>
          block({
            at: [-1.1 + i * 0.45, 1, room.depth - 1.9],
            size: [0.34, dice.between(0.1, 0.26), 0.34],
            colour: dice.pick(good.colours),
          }),
        ),
      ],
      counter.at,
    ),
    table([-side * 0.9, 0, 3.2], [1, 0.75, 0.7], materials.paleWood),
    ...passers(dice, 1, () => [side * 0.5, 0, room.depth - 1.2]),
  ]);
  view.picture.add(...[-1, 0, 1].flatMap((x) => pendant([x, 2.2, room.depth - 1.9], 0.8, '#d8c08a', 0.18).paint(view)));
}

/** Aisles of a supermarket under even light. */
export function supermarket(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [4.2, 3.6, 22],
    wall: '#e9eae6',
    floor: '#d3d4cd',
    depth: 0.35,
    from: 'above',
  });
  tiles(view, room, 0.6);
  ceilingLamps(view, room, 1, 10, [0.5, 1.6]);
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.09, 0.24],
      height: [0.15, 0.36],
      colours: ['#c8473b', '#e0a93f', '#3f7a9a', '#5f9a5a', '#f0ece2', '#8a4f86', '#d9743f', '#2f4f6a'],
      gaps: 0.05,
    },
    2,
    5,
    '#e6e4dc',
  );
  furnish(view, [
    ...racks,
    ...passers(dice, dice.whole(1, 3), () => [dice.between(-0.8, 0.8), 0, dice.between(8, 16)]),
  ]);
  hang(view, room.back, 0.4, 2.5, room.width - 0.8, 0.6, dice.pick(['#b23f36', '#3f7a5a', '#2f5f8a']));
}
