import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { bed, chair, chest, shelves, sofa, table } from '../props/furniture';
import { halo, pendant } from '../props/lamps';
import {
  beams,
  boards,
  carpet,
  furnish,
  hang,
  interior,
  shadyWall,
  sunnyWall,
  tiles,
  wallBand,
  windowRow,
} from '../space/interior';
import { pairs } from '../space/pairs';
import { arch, type Plane, patch } from '../space/plane';
import type { Room } from '../space/room';
import { extrude, lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

const colours: readonly [Hex, ...Hex[]] = ['#7d8f86', '#9a5f4a', '#4d6272', '#b08d57', '#6b6076', '#8a4a4f'];

/** A drawing room of an old flat or house: tall windows, fireplace, parquet. */
export function oldFlat(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#d9d3c0', '#b9c4bb', '#c4b7a6', '#a9b4bd', '#d3bfae']);
  const { view, room } = interior(picture, { size: [6.6, 3.7, 7.5], wall, floor: '#a97c50', depth: 0.25 });
  herringbone(view, room);
  panelling(view, room, wall);
  windowRow(view, sunnyWall(view, room), {
    count: 3,
    width: 1.25,
    sill: 0.25,
    height: 2.9,
    columns: 2,
    rows: 4,
    margin: 0.9,
    beam: 0.36,
  });
  carpet(view, [0, room.depth - 3.2], 3.4, 2.4, dice.pick(colours));
  const back = room.depth - 0.4;
  fireplace(view, room);
  const things = [
    sofa([-picture.side * -1.6, 0, back - 2.4], 2, dice.pick(colours), -picture.side * 0.9),
    ...lampOn([picture.side * 2.3, 0, back - 0.6]),
    table([0, 0, back - 2.6], [1.1, 0.42, 0.7], materials.darkWood),
    bookcase(picture, [-picture.side * (room.width / 2 - 0.35), 0, back - 3], (-picture.side * Math.PI) / 2),
    armchair([-picture.side * 1.5, 0, back - 1.8], dice.pick(colours), picture.side * 0.8),
  ];
  furnish(view, things);
  view.picture.add(halo(view, [0, room.height - 0.9, back - 2.6], 1.6, '#ffe2a8', 0.35));
  furnishChandelier(view, [0, room.height - 0.95, back - 2.6]);
}

function herringbone(view: View, room: Room): void {
  const { picture } = view;
  for (let z = 1; z < room.depth; z += 0.34) {
    for (let x = -room.width / 2; x < room.width / 2; x += 0.5) {
      const flip = Math.round(x * 2) % 2 ? 0.17 : -0.17;
      picture.add(
        polygon(
          view.outline([
            [x, 0.005, z],
            [x + 0.5, 0.005, z + flip],
            [x + 0.5, 0.005, z + flip + 0.17],
            [x, 0.005, z + 0.17],
          ]),
          picture.dice.chance(0.5) ? '#000000' : '#ffffff',
          0.06,
        ),
      );
    }
  }
}

function panelling(view: View, room: Room, wall: Hex): void {
  const pale = mix(wall, '#ffffff', 0.35);
  for (const on of [room.left, room.right, room.back]) {
    wallBand(view, on, 0, 0.2, pale);
    wallBand(view, on, 0.95, 0.06, pale);
    wallBand(view, on, room.height - 0.22, 0.22, pale);
    for (let x = 0.5; x < on.width - 1.2; x += 1.7) {
      for (const [y, height] of [
        [1.2, room.height - 1.7],
        [0.32, 0.5],
      ] as const) {
        view.picture.add(
          polygon(view.outline(patch(on, x, y, 1.3, height)), view.tone(pale, on.normal), 0.5),
          polygon(view.outline(patch(on, x + 0.05, y + 0.05, 1.2, height - 0.1)), view.tone(wall, on.normal), 0.9),
        );
      }
    }
  }
}

function fireplace(view: View, room: Room): void {
  const at: Vec = [0, 0, room.depth - 0.2];
  const stone = view.picture.dice.pick([materials.limestone, '#8d8782', '#b9a58e']);
  const mantel = block({
    at,
    size: [1.7, 1.15, 0.4],
    colour: stone,
    top: mix(stone, '#ffffff', 0.2),
    marks: ({ front }) => ({ front: [{ corners: arch(front, 0.38, 0, 0.94, 0.85, 0.4), colour: '#17120f' }] }),
  });
  hang(
    view,
    room.back,
    room.width / 2 - 0.6,
    1.35,
    1.2,
    1.6,
    mix(view.picture.light.sky[1], '#ffffff', 0.3),
    '#b8934f',
  );
  furnish(view, [mantel]);
  if (view.picture.light.lamps || view.picture.light.snow)
    view.picture.add(halo(view, [0, 0.3, room.depth - 0.6], 0.9, '#ff9a4a', 0.8));
}

const armchair = (at: Vec, colour: Hex, turn: number): Thing => sofa(at, 1, colour, turn);

function bookcase({ dice }: Picture, at: Vec, turn: number): Thing {
  return shelves(
    at,
    [1.8, 2.3, 0.32],
    materials.darkWood,
    6,
    () => ({
      width: dice.between(0.03, 0.09),
      height: dice.between(0.2, 0.32),
      colour: dice.pick(['#6d2f2a', '#2f4550', '#8a7648', '#4a5a44', '#c8bda4', '#3a2f3f']),
    }),
    turn,
  );
}

const lampOn = (at: Vec): Thing[] => [floorLamp(at)];

function floorLamp(at: Vec): Thing {
  const foot = lathe({
    at,
    profile: pairs('0.16,0 0.02,0.03 0.02,1.4'),
    sides: 8,
    colour: '#2c2a28',
  });
  const shade = lathe({
    at: plus(at, [0, 1.4, 0]),
    profile: pairs('0.24,0 0.14,0.32'),
    sides: 14,
    colour: '#ffe9c4',
    lit: true,
  });
  return {
    ...cluster([foot, shade], at),
    paint: (view) => [
      halo(view, plus(at, [0, 1.5, 0]), 1.1, '#ffd591', 0.55),
      ...foot.paint(view),
      ...shade.paint(view),
    ],
  };
}

function furnishChandelier(view: View, at: Vec): void {
  const ring = Array.from(
    { length: 8 },
    (_, i): Vec => plus(at, [Math.cos((i * Math.PI) / 4) * 0.38, 0, Math.sin((i * Math.PI) / 4) * 0.38]),
  );
  furnishOnly(view, [
    lathe({
      at,
      profile: pairs('0.02,-0.2 0.4,-0.06 0.4,-0.02 0.03,0.1 0.02,0.95'),
      sides: 14,
      colour: '#b8934f',
    }),
  ]);
  view.picture.add(...ring.map((point) => halo(view, point, 0.12, '#fff1cc', 1)));
}

const furnishOnly = (view: View, things: readonly Thing[]): void =>
  view.picture.add(...things.flatMap((thing) => thing.paint(view)));

/** A flat of our day or a loft: wide panes, pale wood, one strong colour. */
export function modernFlat(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [7.5, 2.7, 8],
    wall: '#e6e2d8',
    floor: dice.pick(['#c2a47c', '#a9a6a0', '#b98f63']),
    depth: 0.4,
  });
  boards(view, room, 0.25, 0.14);
  windowRow(view, room.back, {
    count: 1,
    width: room.width - 1.6,
    sill: 0.05,
    height: 2.4,
    columns: 4,
    rows: 1,
    frame: '#2e3437',
    margin: 0.6,
    beam: 0.3,
  });
  carpet(view, [0.3, room.depth - 2.6], 3, 2, dice.pick(colours));
  kitchenRow(view, shadyWall(view, room), room);
  const back = room.depth - 0.6;
  furnish(view, [
    sofa([picture.side * 1.2, 0, back - 1.2], 2.2, dice.pick(colours), 0),
    table([picture.side * 1.2, 0, back - 2.5], [1, 0.34, 0.6], materials.paleWood),
    ...diningSet([-picture.side * 0.9, 0, back - 3.6], picture),
    plantPot(picture, [picture.side * (room.width / 2 - 0.6), 0, back - 0.2]),
  ]);
  furnishOnly(view, [pendant([-picture.side * 0.9, 1.75, back - 3.6], 0.95, '#2c3133', 0.26)]);
}

function kitchenRow(view: View, on: Plane, room: Room): void {
  const x = on === room.left ? -room.width / 2 + 0.31 : room.width / 2 - 0.31;
  const front = view.picture.dice.pick(['#f0ede4', '#4c5a58', '#8c9a8c', '#c9b28c']);
  furnishOnly(view, [
    block({ at: [x, 1.5, room.depth / 2 + 0.4], size: [0.36, 0.75, room.depth * 0.45], colour: front }),
    block({ at: [x, 0, room.depth / 2 + 0.4], size: [0.62, 0.9, room.depth * 0.45], colour: front, top: '#3a3d3c' }),
  ]);
}

function diningSet(at: Vec, { dice }: Picture): Thing[] {
  const seat = dice.pick(colours);
  const seats = [-0.5, 0.5].flatMap((x) => [
    chair(plus(at, [x, 0, 0.75]), seat, 0),
    chair(plus(at, [x, 0, -0.75]), seat, Math.PI),
  ]);
  return [cluster([table(at, [1.8, 0.74, 0.9], materials.paleWood), ...seats], at)];
}

export function plantPot(picture: Picture, at: Vec): Thing {
  const { dice } = picture;
  const pot = lathe({
    at,
    profile: pairs('0.18,0 0.24,0.42'),
    sides: 12,
    colour: dice.pick(['#b0725a', '#d9d5cb', '#4d5356']),
  });
  const leaves = repeat(9, (i): Thing => {
    const [turn, high] = [i * 0.7, dice.between(0.7, 1.35)];
    const out = 0.24 + dice.between(0, 0.22);
    const tip: Vec = plus(at, [Math.sin(turn) * out, high, Math.cos(turn) * out]);
    const side: Vec = [Math.cos(turn) * 0.09, 0, -Math.sin(turn) * 0.09];
    const mid = plus(at, [Math.sin(turn) * out * 0.5, high * 0.75, Math.cos(turn) * out * 0.5]);
    const corners = [plus(at, [0, 0.42, 0]), plus(mid, side), tip, plus(mid, [-side[0], 0, -side[2]])];
    return {
      at: tip,
      body: corners,
      paint: (view) => [
        polygon(view.outline(corners), view.tone(mix('#4f7347', '#2f4a33', dice.between(0, 0.6)), [0, 0.7, -0.6])),
      ],
    };
  });
  return cluster([pot, ...leaves], at);
}

/** A bedroom of a plain hotel, or a bedsit. */
export function hotelRoom(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#d8cdb8', '#b7c0ba', '#c9b2a2', '#a8b0ba']);
  const { view, room } = interior(picture, {
    size: [4.8, 2.7, 5.6],
    wall,
    floor: dice.pick(['#7d6a58', '#6a6f70', '#8a5f4c']),
    depth: 0.1,
    focal: 640,
  });
  windowRow(view, sunnyWall(view, room), {
    count: 1,
    width: 1.7,
    sill: 0.8,
    height: 1.6,
    columns: 2,
    rows: 2,
    margin: 1.4,
    beam: 0.4,
  });
  curtains(view, room, dice.pick(colours));
  wallBand(view, room.back, 0, 1.3, mix(wall, materials.darkWood, 0.5));
  hang(view, room.back, room.width / 2 - 0.6, 1.6, 1.2, 0.7, dice.pick(colours), '#3b322a');
  const back = room.depth - 0.2;
  furnish(view, [
    bed([0, 0, back - 1.1], 1.7, dice.pick(['#e9e4d8', '#8b5c50', '#5d7077', '#c7a86c']), materials.darkWood),
    ...[-1, 1].map((s) => nightTable([s * 1.25, 0, back - 0.25])),
    chest([-picture.side * (room.width / 2 - 0.3), 0, back - 3], [0.5, 0.75, 1.5], materials.wood),
    chair([-picture.side * 1.2, 0, back - 2.9], '#6b5a4a', (picture.side * Math.PI) / 2),
  ]);
}

function nightTable(at: Vec): Thing {
  const box = chest(at, [0.45, 0.5, 0.4], materials.darkWood);
  const lamp = lathe({
    at: plus(at, [0, 0.72, 0]),
    profile: pairs('0.16,0 0.1,0.2'),
    sides: 12,
    colour: '#ffe9c0',
    lit: true,
  });
  return {
    ...box,
    paint: (view) => [...box.paint(view), halo(view, plus(at, [0, 0.8, 0]), 0.9, '#ffd08a', 0.6), ...lamp.paint(view)],
  };
}

function curtains(view: View, room: Room, colour: Hex): void {
  const on = sunnyWall(view, room);
  const middle = on.width / 2;
  for (const from of [middle - 1.45, middle + 0.95]) {
    for (let i = 0; i < 5; i++)
      view.picture.add(
        polygon(
          view.outline(patch(on, from + i * 0.1, 0.15, 0.1, 2.4)),
          view.tone(mix(colour, '#000000', i % 2 ? 0.18 : 0), on.normal),
        ),
      );
  }
}

/** The hall of a grand hotel: columns, stair, chequered marble, armchairs. */
export function lobby(picture: Picture): void {
  const { dice } = picture;
  const stone = dice.pick([materials.limestone, '#d9c7a6', '#cfcac0']);
  const { view, room } = interior(picture, {
    size: [13, 5.6, 16],
    wall: stone,
    floor: '#d9d3c4',
    ceiling: '#efe8d8',
    depth: 0.35,
    eye: 1.7,
  });
  tiles(view, room, 1.1, dice.pick(['#4b4744', '#7d5a4a', '#5d6b66']));
  windowRow(view, sunnyWall(view, room), {
    count: 4,
    width: 2,
    sill: 0.6,
    height: 4,
    columns: 2,
    rows: 4,
    arched: true,
    margin: 1.5,
    beam: 0.24,
  });
  wallBand(view, room.back, room.height - 0.5, 0.5, mix(stone, '#ffffff', 0.3));
  const back = room.depth;
  const columns = [-1, 1].flatMap((s) =>
    [back - 2, back - 6, back - 10].map((z) =>
      column([s * room.width * 0.3, 0, z], room.height, mix(stone, '#ffffff', 0.2)),
    ),
  );
  const stairs = Array.from(
    { length: 12 },
    (_, i): Thing =>
      block({
        at: [0, 0, back - 3.6 + i * 0.3],
        size: [5 - i * 0.1, 0.17 * (i + 1), 0.3],
        colour: mix(stone, '#ffffff', 0.1),
        marks: ({ front }) => ({
          front: [{ corners: patch(front, front.width / 2 - 1, 0, 2, front.height), colour: materials.cloth }],
        }),
      }),
  );
  const desk = cluster([
    chest([-picture.side * (room.width / 2 - 1.4), 0, back - 5], [1, 1.15, 4], materials.darkWood),
    lampAt([-picture.side * (room.width / 2 - 1.4), 1.15, back - 4]),
  ]);
  const seats = [
    sofa([picture.side * 2.4, 0, 6.4], 2, dice.pick(colours), picture.side * -0.5),
    armchair([picture.side * 0.8, 0, 5.2], dice.pick(colours), picture.side * 1.2),
    table([picture.side * 1.7, 0, 5.2], [0.8, 0.45, 0.8], materials.darkWood),
    plantPot(picture, [picture.side * 4.4, 0, 7]),
  ];
  furnishOnly(view, stairs.reverse());
  furnish(view, [...columns, desk, ...seats]);
  furnishChandelier(view, [0, room.height - 1.3, back - 7]);
}

const column = (at: Vec, height: number, colour: Hex): Thing =>
  lathe({
    at,
    profile: [
      [0.45, 0],
      [0.45, 0.3],
      [0.32, 0.4],
      [0.28, height - 0.7],
      [0.42, height - 0.4],
      [0.5, height - 0.3],
      [0.5, height],
    ],
    sides: 16,
    colour,
  });

function lampAt(at: Vec): Thing {
  const lamp = lathe({
    at: plus(at, [0, 0.3, 0]),
    profile: pairs('0.2,0 0.12,0.24'),
    sides: 12,
    colour: '#ffe7b8',
    lit: true,
  });
  return { ...lamp, paint: (view) => [halo(view, plus(at, [0, 0.4, 0]), 1, '#ffcf86', 0.6), ...lamp.paint(view)] };
}

/** A café or a dining room: zinc counter, bentwood chairs, mirrors, globes. */
export function cafe(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#c9a878', '#8a9a86', '#b98e74', '#d8cbb0']);
  const { view, room } = interior(picture, { size: [7, 3.3, 10], wall, floor: '#c9bda6', depth: 0.15 });
  tiles(view, room, 0.45, '#5a4c42');
  for (const on of [room.left, room.right, room.back]) wallBand(view, on, 0, 1.2, materials.darkWood);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 2.6,
    sill: 0.7,
    height: 2.1,
    columns: 3,
    rows: 1,
    frame: materials.darkWood,
    beam: 0.3,
  });
  bar(view, room);
  const tables = [4, 6, 8].flatMap((z) => [-0.2, 1.5].map((x): Vec => [picture.side * x, 0, z]));
  furnish(
    view,
    tables.flatMap((at) => bistro(at, picture)),
  );
  furnishOnly(view, [3.6, 5.6, 7.6].map((z) => pendant([picture.side * 0.6, 2.35, z], 0.95, '#f2e6c8', 0.2)).reverse());
}

function bar(view: View, room: Room): void {
  const { dice, side } = view.picture;
  const on = shadyWall(view, room);
  const x = -side * (room.width / 2 - 0.2);
  const bottles = shelves(
    [x, 1.25, room.depth - 4.2],
    [4.4, 1.5, 0.25],
    materials.darkWood,
    3,
    () => ({
      width: 0.09,
      height: dice.between(0.24, 0.34),
      colour: dice.pick(['#3d5a3a', '#8a5a2a', '#c9b070', '#5a2c2a', '#9fb4b0']),
    }),
    side > 0 ? -Math.PI / 2 : Math.PI / 2,
  );
  hang(view, on, room.depth - 6.4, 1.25, 4.4, 1.5, mix(view.picture.light.sky[1], '#8a7a5a', 0.5), materials.darkWood);
  furnishOnly(view, [bottles]);
  furnish(view, [
    chest(
      [-side * (room.width / 2 - 1.3), 0, room.depth - 4.2],
      [0.65, 1.1, 4.8],
      mix(materials.darkWood, '#5a2c22', 0.3),
      0,
      '#aab3b6',
    ),
  ]);
}

function bistro(at: Vec, { dice }: Picture): Thing[] {
  const top = lathe({
    at,
    profile: pairs('0.22,0 0.04,0.04 0.04,0.7 0.36,0.71 0.36,0.75'),
    sides: 16,
    colour: '#b9b2a4',
  });
  return [
    top,
    chair(plus(at, [0.62, 0, 0.1]), materials.wood, -Math.PI / 2 + dice.between(-0.3, 0.3)),
    chair(plus(at, [-0.62, 0, -0.1]), materials.wood, Math.PI / 2 + dice.between(-0.3, 0.3)),
  ];
}

export function restaurant(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#4d5a55', '#6b3a36', '#d9cfba', '#b7a488']);
  const { view, room } = interior(picture, { size: [9, 3.2, 11], wall, floor: '#8a6545', depth: 0.2 });
  boards(view, room);
  windowRow(view, room.back, {
    count: 3,
    width: 1.9,
    sill: 0.7,
    height: 2.1,
    columns: 2,
    rows: 3,
    frame: '#e9e2d2',
    beam: 0.24,
  });
  if (dice.chance(0.6)) beams(view, room, materials.darkWood);
  const spots = [3.6, 5.8, 8].flatMap((z) => [-2.9, 0, 2.9].map((x): Vec => [x, 0, z]));
  furnish(
    view,
    spots.flatMap((at) => laid(at, picture)),
  );
  furnishOnly(
    view,
    [8, 5.8, 3.6].flatMap((z) => [-2.9, 0, 2.9].map((x) => pendant([x, 1.9, z], 1.3, '#2c3133', 0.2))),
  );
}

function laid(at: Vec, { dice }: Picture): Thing[] {
  const cloth = block({ at: plus(at, [0, 0.42, 0]), size: [1.2, 0.34, 0.9], colour: '#f0ebe0' });
  const glasses = [-0.3, 0.3].map((x) =>
    lathe({
      at: plus(at, [x, 0.76, -0.1]),
      profile: pairs('0.03,0 0.01,0.08 0.045,0.12 0.04,0.2'),
      sides: 8,
      colour: '#e4ecec',
    }),
  );
  const seats = [-0.32, 0.32].flatMap((x) => [
    chair(plus(at, [x, 0, 0.72]), '#5d4433', 0),
    chair(plus(at, [x, 0, -0.72]), '#5d4433', Math.PI),
  ]);
  const candle = dice.chance(0.5)
    ? [
        lathe({
          at: plus(at, [0, 0.76, 0.1]),
          profile: pairs('0.03,0 0.03,0.16'),
          sides: 8,
          colour: '#ffe2a8',
          lit: true,
        }),
      ]
    : [];
  return [cluster([...seats, cloth, ...glasses, ...candle], at)];
}

/** Shelves to the ceiling, green lamps, a long table. */
export function library(picture: Picture): void {
  const { view, room } = interior(picture, {
    size: [8, 4.4, 13],
    wall: '#c7b592',
    floor: '#8d6440',
    ceiling: '#e2d8c2',
    depth: 0.35,
  });
  boards(view, room);
  windowRow(view, room.back, {
    count: 2,
    width: 1.7,
    sill: 0.9,
    height: 3,
    columns: 2,
    rows: 4,
    arched: true,
    margin: 1,
    beam: 0.36,
  });
  const cases = [room.depth - 1.3, room.depth - 3.6, room.depth - 5.9, room.depth - 8.2].flatMap((z) =>
    [-1, 1].map((s) => tall(picture, [s * (room.width / 2 - 0.22), 0, z], s)),
  );
  furnish(view, cases);
  const tables = [4.2, 7.2].map((z) =>
    cluster(
      [
        table([0, 0, z], [1.3, 0.76, 2.4], materials.darkWood),
        ...[-0.7, 0.7].flatMap((v) => [
          chair([0.95, 0, z + v], materials.wood, -Math.PI / 2),
          chair([-0.95, 0, z + v], materials.wood, Math.PI / 2),
          deskLamp([0, 0.76, z + v]),
        ]),
      ],
      [0, 0, z],
    ),
  );
  furnish(view, tables);
}

const tall = ({ dice }: Picture, at: Vec, s: number): Thing =>
  shelves(
    at,
    [2.2, 3.7, 0.36],
    '#5a3d28',
    9,
    () =>
      dice.chance(0.06)
        ? null
        : {
            width: dice.between(0.04, 0.1),
            height: dice.between(0.24, 0.36),
            colour: dice.pick(['#6d2f2a', '#2f4550', '#8a7648', '#4a5a44', '#b9a987', '#3a2f3f', '#7d4a2f']),
          },
    (s * Math.PI) / 2,
  );

function deskLamp(at: Vec): Thing {
  const shade = extrude({
    at: plus(at, [0, 0.34, 0]),
    profile: pairs('-0.16,0 -0.1,0.12 0.1,0.12 0.16,0'),
    width: 0.2,
    colour: '#3f7a5c',
  });
  const foot = block({ at, size: [0.03, 0.36, 0.03], colour: '#b8934f' });
  return {
    ...shade,
    at,
    paint: (view) => [
      halo(view, plus(at, [0, 0.28, 0]), 0.7, '#ffe4a6', 0.6),
      ...foot.paint(view),
      ...shade.paint(view),
    ],
  };
}
