import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { sky, weather } from '../nature/sky';
import { chair, stool, table } from '../props/furniture';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { coach } from '../props/vehicles';
import { plant } from '../space/greenery';
import {
  boards,
  carpet,
  ceilingLamps,
  furnish,
  hang,
  interior,
  shadyWall,
  sunnyWall,
  tiles,
  wallBand,
  windowRow,
} from '../space/interior';
import { glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { arch, disc, patch, plane } from '../space/plane';
import { extrude, lathe } from '../space/solids';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

const strong: readonly [Hex, ...Hex[]] = ['#a8483a', '#2f5f7a', '#c9973f', '#4d6b57', '#6b5a7a', '#22282c'];

/** White rooms, large canvases, a bench. */
export function museum(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [9, 4.6, 13],
    wall: dice.pick(['#eceae3', '#d8d6ce', '#b9c0be', '#8a3f3a']),
    floor: dice.pick(['#b08a62', '#a9a6a0']),
    depth: 0.35,
    from: 'above',
  });
  boards(view, room, 0.3, 0.12);
  picture.add(
    polygon(
      view.outline(patch(room.ceiling, 1.5, 0, room.width - 3, room.depth)),
      mix(picture.light.sky[2], '#ffffff', 0.6),
      0.9,
    ),
  );
  for (const on of [room.left, room.right])
    for (let x = 2; x < on.width - 2; x += 3.4)
      canvas(view, on, x, dice.between(1, 1.4), dice.between(1.2, 2.4), dice.between(1.2, 2.2));
  canvas(view, room.back, room.width / 2 - 2, 1, 4, 2.6);
  const plinths = dice.chance(0.6)
    ? [-1.8, 1.8].map((x) =>
        cluster([
          block({ at: [x, 0, 7], size: [0.7, 1, 0.7], colour: '#f2f0ea' }),
          lathe({
            at: [x, 1, 7],
            profile: pairs('0.2,0 0.12,0.2 0.26,0.5 0.1,0.9 0.18,1.1 0,1.3'),
            sides: 16,
            colour: dice.pick(['#5f5a55', '#b8934f', '#d9d5ca']),
          }),
        ]),
      )
    : [];
  furnish(view, [
    block({ at: [0, 0, 5.6], size: [2.2, 0.45, 0.6], colour: materials.darkWood }),
    ...plinths,
    ...passers(dice, dice.whole(1, 3), () => [dice.between(-2.6, 2.6), 0, dice.between(6, 10)]),
  ]);
}

/** A painting of planes: never a copy of anything. */
function canvas(view: View, on: Parameters<typeof hang>[1], x: number, y: number, width: number, height: number): void {
  const { dice } = view.picture;
  hang(view, on, x, y, width, height, dice.pick(strong), '#2f2a26');
  for (let i = 0; i < 5; i++) {
    const [u, v] = [dice.between(0, 0.6) * width, dice.between(0, 0.6) * height];
    const corners = dice.chance(0.4)
      ? disc(on, x + u + width * 0.18, y + v + height * 0.18, Math.min(width, height) * dice.between(0.1, 0.2))
      : patch(on, x + u, y + v, dice.between(0.15, 0.4) * width, dice.between(0.1, 0.4) * height);
    view.picture.add(
      polygon(view.outline(corners), view.tone(dice.pick([...strong, '#efe6d2', '#d9b98a']), on.normal), 0.9),
    );
  }
}

interface Hall {
  floor: Hex;
  paint: (view: View, room: ReturnType<typeof interior>['room']) => void;
}

export const sportsHall = (picture: Picture): void =>
  arenaInside(picture, { floor: picture.dice.pick(['#b98a58', '#5f8a7a', '#8a6a9a']), paint: courtLines });
export const iceRink = (picture: Picture): void => arenaInside(picture, { floor: '#dfeaee', paint: rinkLines });
export const swimmingPool = (picture: Picture): void => arenaInside(picture, { floor: '#d9dcd6', paint: lanes });

/** One wide span over a floor for sport. */
function arenaInside(picture: Picture, { floor, paint: lines }: Hall): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [20, 8, 32],
    wall: dice.pick(['#d9d6cc', '#c9b08a', '#b9c2c4']),
    floor,
    ceiling: '#c2beb2',
    depth: 0.3,
    eye: 2.2,
    from: 'above',
  });
  lines(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 6,
    width: 4,
    sill: 3.6,
    height: 2.8,
    columns: 4,
    rows: 2,
    margin: 1.5,
    beam: 0.18,
  });
  wallBand(view, shadyWall(view, room), 0, 2.4, dice.pick(['#8a5f40', '#3f6a7a', '#a8483a']));
  for (let z = 30; z > 1; z -= 4.4) {
    const bow = Array.from(
      { length: 13 },
      (_, i): Vec => [-room.width / 2 + (room.width * i) / 12, 6.6 + 1.5 * Math.sin((Math.PI * i) / 12), z],
    );
    const under = [...bow].reverse().map(([x, y, at]): Vec => [x, y - 0.5, at]);
    picture.add(polygon(view.outline([...bow, ...under]), view.distant(view.tone(materials.wood, [0, 0, -1]), z)));
  }
  ceilingLamps(view, room, 3, 6, [0.5, 1.4]);
  const tiers = repeat(4, (i) =>
    block({
      at: [view.picture.side * -1 * (room.width / 2 - 2.4 + i * 0.6), 0, 17],
      size: [0.8, 0.5 + i * 0.45, 22],
      colour: mix('#8a7a66', '#000000', (i % 2) * 0.15),
    }),
  );
  furnish(view, [...tiers, ...passers(dice, dice.whole(2, 5), () => [dice.between(-4, 4), 0, dice.between(10, 24)])]);
}

function courtLines(view: View): void {
  const mark = (x: number, z: number, w: number, d: number) =>
    view.picture.add(polygon(view.outline(patch(plane([x, 0.01, z], [1, 0, 0], [0, 0, 1], w, d))), '#f6f4ec', 0.8));
  for (const x of [-7, 6.9]) mark(x, 2, 0.1, 27);
  for (const z of [2, 15.5, 29]) mark(-7, z, 14, 0.1);
  view.picture.add(
    `<g opacity=".8">${polygon(view.outline(disc(plane([0, 0.01, 15.5], [1, 0, 0], [0, 0, 1], 1, 1), 0, 0, 2)), '#f6f4ec', 0.35)}</g>`,
  );
  const hoop = cluster([
    block({ at: [0, 2.9, 29.6], size: [1.8, 1.05, 0.06], colour: '#f4f1e8' }),
    block({ at: [0, 3.05, 29.2], size: [0.5, 0.05, 0.5], colour: '#c8473b' }),
    block({ at: [0, 0, 30.4], size: [0.2, 3.4, 0.2], colour: '#3a4044' }),
  ]);
  view.picture.add(...hoop.paint(view));
}

function rinkLines(view: View): void {
  const mark = (z: number, colour: Hex) =>
    view.picture.add(polygon(view.outline(patch(plane([-8, 0.01, z], [1, 0, 0], [0, 0, 1], 16, 0.3))), colour, 0.7));
  mark(15, '#c8473b');
  mark(9, '#3f6fae');
  mark(21, '#3f6fae');
  glow(view.picture, ...view.pixel([0, 0, 12]), 300, '#ffffff', 0.35, 0.3);
  for (const s of [-1, 1])
    view.picture.add(...block({ at: [s * 8.2, 0, 15], size: [0.2, 1.1, 30], colour: '#efece4' }).paint(view));
}

function lanes(view: View): void {
  const { picture } = view;
  const { light, dice } = picture;
  const basin = plane([-6.5, 0.01, 3], [1, 0, 0], [0, 0, 1], 13, 25);
  picture.add(
    polygon(
      view.outline(patch(basin)),
      view.fade([0, 0, 28], [0, 0, 3], {
        0: mix('#8fd0d4', light.sun, 0.4),
        0.5: '#58aeb6',
        1: mix('#3f8f9a', light.deep, 0.25),
      }),
    ),
  );
  for (let i = 1; i < 6; i++)
    for (let z = 3; z < 27.6; z += 0.8)
      picture.add(
        polygon(
          view.outline(patch(plane([-6.5 + i * 2.17 - 0.05, 0.02, z], [1, 0, 0], [0, 0, 1], 0.1, 0.5))),
          Math.round(z / 0.8) % 2 ? '#c8473b' : '#f4f1e8',
          0.9,
        ),
      );
  for (let i = 0; i < 80; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [dice.between(-6.4, 5.4), 0.02, dice.between(3.2, 27)],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.3, 1),
              0.06,
            ),
          ),
        ),
        '#ffffff',
        0.3,
      ),
    );
  for (let i = 0; i < 5; i++)
    picture.add(...block({ at: [-5.4 + i * 2.7, 0, 28.6], size: [0.7, 0.8, 0.7], colour: '#efece4' }).paint(view));
}

/** Coloured beams over a dark floor. */
export function nightclub(picture: Picture): void {
  const { dice } = picture;
  const tints: readonly [Hex, ...Hex[]] = dice.pick([
    ['#c84f9a', '#4f7fd9', '#f0a04f'],
    ['#4fc8b0', '#7f5fd9', '#e05f6a'],
    ['#e0503f', '#f0b04f', '#5f4fd0'],
  ]);
  const { view, room } = interior(picture, {
    size: [10, 4, 12],
    wall: '#2b2632',
    floor: '#26222c',
    ceiling: '#17141c',
    depth: -0.1,
    ambient: '#5f5a72',
    direct: mix(tints[0], '#ffffff', 0.3),
    from: 'above',
  });
  tiles(view, room, 1);
  for (let i = 0; i < 9; i++) {
    const from: Vec = [(i - 4) * 1.1, 3.6, 9.4];
    const to: Vec = [(i - 4) * dice.between(0.6, 2.2) + dice.between(-2, 2), 0, dice.between(3, 8)];
    const tint = dice.pick(tints);
    const out = (at: Vec, by: number): Vec => [at[0] + by, at[1], at[2]];
    picture.add(
      polygon(
        view.outline([out(from, -0.08), out(from, 0.08), out(to, 1), out(to, -1)]),
        view.fade(from, to, { 0: [tint, 0.75], 1: [tint, 0] }),
      ),
      halo(view, from, 0.7, tint, 0.9),
      halo(view, [to[0], 0.02, to[2]], 1.4, tint, 0.4),
    );
  }
  picture.add(
    halo(view, [0, 3, 7], 1.2, '#ffffff', 0.6),
    ...lathe({
      at: [0, 2.7, 7],
      profile: pairs('0.02,-0.4 0.3,-0.22 0.4,0 0.3,0.24 0.02,0.4'),
      sides: 14,
      colour: '#d9dce0',
    }).paint(view),
  );
  const bar = block({
    at: [-picture.side * (room.width / 2 - 0.9), 0, 6],
    size: [0.7, 1.1, 5],
    colour: '#3a3040',
    marks: ({ left, right }) => ({
      left: [{ corners: patch(left, 0, 0.2, 5, 0.08), colour: tints[1] ?? tints[0], lit: true }],
      right: [{ corners: patch(right, 0, 0.2, 5, 0.08), colour: tints[1] ?? tints[0], lit: true }],
    }),
  });
  furnish(view, [
    bar,
    ...[4.4, 5.4, 6.4, 7.4].map((z) => stool([-picture.side * (room.width / 2 - 1.7), 0, z], '#4a3f52')),
    ...passers(dice, 9, () => [dice.between(-2.6, 2.6), 0, dice.between(5.6, 10)]),
  ]);
  foot(picture, 140, '#060409');
}

/** Benches that rise before a board, or rows of small desks. */
export const classroom = (picture: Picture): void => schoolRoom(picture, 'desks');
export const lectureHall = (picture: Picture): void => schoolRoom(picture, 'tiers');

function schoolRoom(picture: Picture, kind: 'desks' | 'tiers'): void {
  const { dice } = picture;
  const tiers = kind === 'tiers';
  const { view, room } = interior(picture, {
    size: tiers ? [13, 5, 14] : [8, 3.4, 9],
    wall: dice.pick(['#e0dac8', '#c9d0c4', '#d8c8ae']),
    floor: dice.pick(['#a9805a', '#8f9490']),
    depth: 0.2,
    eye: tiers ? 3.4 : 1.6,
  });
  windowRow(view, sunnyWall(view, room), {
    count: tiers ? 5 : 3,
    width: 1.9,
    sill: 1,
    height: room.height - 1.5,
    columns: 2,
    rows: 3,
    beam: 0.34,
  });
  hang(
    view,
    room.back,
    room.width / 2 - 2.2,
    1,
    4.4,
    1.4,
    dice.pick(['#3f5a4c', '#33413f', '#f1f1ec']),
    materials.wood,
  );
  hang(view, shadyWall(view, room), room.depth / 2, 1.4, 1.6, 1.2, dice.pick(strong), materials.wood);
  ceilingLamps(view, room, 2, 4, [0.3, 1.3]);
  const master = table([0, 0, room.depth - 1.7], [1.6, 0.76, 0.7], materials.wood);
  furnish(view, [master, ...(tiers ? risingBenches() : smallDesks(picture))]);
}

function smallDesks({ dice }: Picture): Thing[] {
  const seat = () => dice.pick(['#a8483a', '#3f6a7a', '#8a6a48']);
  const pupil = (x: number, z: number): Thing =>
    cluster(
      [table([x, 0, z], [1.2, 0.7, 0.5], materials.paleWood), chair([x, 0, z - 0.5], seat(), Math.PI)],
      [x, 0, z],
    );
  return [5.8, 4.4, 3].flatMap((z) => [-2.4, -0.8, 0.8, 2.4].map((x) => pupil(x, z)));
}

/** Each row a step higher than the one before it, an aisle in the middle. */
function risingBenches(): Thing[] {
  const desk = mix(materials.wood, materials.darkWood, 0.25);
  const bench = (x: number, z: number, rise: number): Thing =>
    cluster(
      [
        block({ at: [x, 0, z], size: [4.6, rise + 0.75, 0.36], colour: desk, top: materials.paleWood }),
        block({ at: [x, 0, z - 0.55], size: [4.6, rise + 0.42, 0.3], colour: materials.wood }),
      ],
      [x, 0, z],
    );
  return repeat(7, (i) => [-2.9, 2.9].map((x) => bench(x, 9.6 - i * 1.1, i * 0.26))).flat();
}

/** A house of prayer, plain and bright: columns, arches, carpets, a ring of lamps. */
export function prayerHall(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#e6dfcf', '#d9cdb8', '#cfd3c8']);
  const { view, room } = interior(picture, {
    size: [11, 5.4, 14],
    wall,
    floor: dice.pick(['#8a5a44', '#7d6a52']),
    depth: 0.35,
    eye: 1.6,
  });
  for (const x of [-3, 0, 3])
    for (let z = 3; z < 13; z += 2.6) carpet(view, [x, z], 2.6, 2.3, dice.pick(['#8a3f3a', '#7a3a44', '#3f5560']));
  windowRow(view, sunnyWall(view, room), {
    count: 4,
    width: 1.4,
    sill: 1.2,
    height: 3.2,
    columns: 2,
    rows: 4,
    arched: true,
    beam: 0.3,
  });
  picture.add(
    polygon(
      view.outline(arch(room.back, room.width / 2 - 1.6, 0, 3.2, 4.6, 1.2)),
      view.tone(mix(wall, materials.darkWood, 0.35), [0, 0, -1]),
    ),
    polygon(
      view.outline(arch(room.back, room.width / 2 - 1.1, 0, 2.2, 3.8, 1.2)),
      view.tone(mix(wall, '#3f6a70', 0.55), [0, 0, -1]),
    ),
  );
  const columns = [12, 9, 6].flatMap((z) =>
    [-1, 1].map((s) =>
      lathe({
        at: [s * 3.6, 0, z],
        profile: pairs('0.34,0 0.34,0.3 0.22,0.4 0.2,4.3 0.4,4.8 0.42,5.4'),
        sides: 14,
        colour: mix(wall, '#ffffff', 0.25),
      }),
    ),
  );
  furnish(view, columns);
  for (let i = 0; i < 16; i++)
    picture.add(
      halo(
        view,
        [Math.cos((i / 8) * Math.PI) * 1.6, 3.4, 7.4 + Math.sin((i / 8) * Math.PI) * 1.2],
        0.34,
        '#ffe3a8',
        0.9,
      ),
    );
}

/** A great hall of a station: vault of glass, platforms, trains. */
export function stationHall(picture: Picture): void {
  const { dice, light } = picture;
  const { view, room } = interior(picture, {
    size: [24, 5, 60],
    wall: mix(materials.limestone, materials.brick, 0.25),
    floor: '#a9a69e',
    depth: 0.6,
    eye: 2.4,
    from: 'back',
    focal: 720,
  });
  for (let z = 58; z > 0.6; z -= 4) {
    const ring = (at: number) =>
      Array.from(
        { length: 15 },
        (_, i): Vec => [(-room.width / 2) * Math.cos((Math.PI * i) / 14), 5 + 9 * Math.sin((Math.PI * i) / 14), at],
      );
    const [near, far] = [ring(Math.max(0.4, z - 4)), ring(z)];
    for (let i = 0; i < 14; i++) {
      const corners = [near[i], near[i + 1], far[i + 1], far[i]].filter((corner) => corner !== undefined);
      const glazed = i > 2 && i < 11;
      picture.add(
        polygon(
          view.outline(corners),
          glazed
            ? mix(mix(light.sky[1], '#ffffff', 0.25), light.sun, z / 90)
            : mix(view.tone(materials.steel, [0, -1, 0]), light.deep, 0.2),
        ),
      );
    }
    const bow = far.flatMap((corner) => [view.pixel(corner)]);
    picture.add(
      `<path d="M${bow.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}" fill="none" stroke="${view.distant('#39444a', z)}" stroke-width="${Math.max(1.2, 130 / (z + 6)).toFixed(1)}"/>`,
    );
  }
  picture.add(
    polygon(
      view.outline([
        [-12, 0, 60],
        [12, 0, 60],
        [12, 5, 60],
        [-12, 5, 60],
      ]),
      mix(light.sky[2], light.sun, 0.5),
    ),
    halo(view, [0, 5, 60], 22, light.sun, 0.8),
  );
  for (const x of [-7.2, 3.4])
    picture.add(
      polygon(
        view.outline(patch(plane([x, 0.005, 0.5], [1, 0, 0], [0, 0, 1], 3.8, 59))),
        view.tone('#4a4744', [0, 1, 0]),
      ),
    );
  const trains = [-5.3, 5.3]
    .filter(() => dice.chance(0.8))
    .map((x) =>
      coach({
        at: [x, -0.3, dice.between(22, 34)],
        turn: -Math.PI / 2,
        colour: dice.pick(['#3f6c8c', '#a23b33', '#d7d3c7']),
        length: 22,
        height: 3.6,
        stripe: '#e7e2d4',
        lit: light.lamps,
        rails: true,
      }),
    );
  furnish(view, [...trains, ...passers(dice, 12, () => [dice.between(-2.6, 2.6), 0, dice.between(8, 30)])]);
  picture.add(
    ...lathe({
      at: [0, 5.6, 14],
      profile: pairs('0.06,-0.6 0.8,0 0.06,0.6'),
      sides: 4,
      colour: '#efe9d8',
    }).paint(view),
  );
}

/** A barn or stable from inside: beams, hay, stalls, light through the boards. */
export function barn(picture: Picture): void {
  const { dice, light, side } = picture;
  const { view, room } = interior(picture, {
    size: [9, 3.6, 16],
    wall: dice.pick([materials.rubble, materials.wood]),
    floor: '#9c8560',
    ceiling: materials.darkWood,
    depth: 0.1,
    from: 'back',
    ambient: mix(light.ambient, '#8a7358', 0.5),
  });
  const slope = (s: number): Vec[] => [
    [s * 4.8, 3.6, 0.4],
    [s * 4.8, 3.6, 16],
    [0, 7, 16],
    [0, 7, 0.4],
  ];
  for (const s of [-1, 1])
    picture.add(
      polygon(
        view.outline(slope(s)),
        mix(view.tone(materials.darkWood, [0, -1, 0]), light.deep, s === side ? 0.25 : 0.05),
      ),
    );
  for (let z = 15; z > 1; z -= 2.6)
    picture.add(
      ...block({ at: [0, 3.5, z], size: [room.width, 0.26, 0.26], colour: materials.wood }).paint(view),
      ...[-1, 1].map((s) =>
        polygon(
          view.outline([
            [s * 4.6, 3.6, z],
            [s * 4.3, 3.6, z],
            [0, 6.8, z],
            [0, 7, z],
          ]),
          view.distant(view.tone(materials.wood, [0, 0, -1]), z),
        ),
      ),
    );
  const gable: Vec[] = [
    [-4.6, 3.6, 16],
    [4.6, 3.6, 16],
    [0, 7, 16],
  ];
  picture.add(polygon(view.outline(gable), view.tone(materials.wood, [0, 0, -1])));
  const wide = patch(room.back, room.width / 2 - 1.6, 0, 3.2, 3.2);
  picture.add(
    polygon(view.outline(wide), mix(light.sky[2], light.sun, 0.55)),
    halo(view, [0, 1.6, 16], 6, light.sun, 0.7),
  );
  picture.add(
    polygon(
      view.outline([
        [-1.6, 0.01, 16],
        [1.6, 0.01, 16],
        [2.6, 0.01, 6],
        [-2.6, 0.01, 6],
      ]),
      light.sun,
      0.24,
    ),
  );
  for (let i = 0; i < 9; i++)
    picture.add(polygon(view.outline(patch(sunnyWall(view, room), 2 + i * 1.4, 0.4, 0.06, 2.8)), light.sun, 0.8));
  const hay = repeat(9, (i) =>
    block({
      at: [-side * (room.width / 2 - 1), Math.floor(i / 5) * 0.6, 4.4 + (i % 5) * 1.3 + Math.floor(i / 5) * 0.5],
      size: [1.3, 0.6, 1.1],
      turn: dice.between(-0.1, 0.1),
      colour: '#c9a75a',
      top: '#d9bd78',
    }),
  );
  const stalls = [5, 8, 11, 14].map((z) =>
    cluster([
      block({ at: [side * (room.width / 2 - 1.2), 0, z], size: [2.4, 1.5, 0.1], colour: materials.wood }),
      block({ at: [side * (room.width / 2 - 2.4), 0, z], size: [0.2, 2, 0.2], colour: materials.darkWood }),
    ]),
  );
  furnish(view, [
    ...hay,
    ...stalls,
    extrude({
      at: [side * 0.6, 0, 7],
      turn: 0.4,
      width: 0.8,
      colour: '#6d7a6a',
      profile: pairs('-0.6,0.3 -0.5,0.7 0.7,0.7 0.4,0.3'),
    }),
  ]);
}

/** An inner court: galleries on arches, a well, a square of sky. */
export function courtyard(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(500, 550);
  sky(picture, 420);
  weather(picture, 240);
  const view = outdoors(
    picture,
    { eye: [dice.between(-2, 2), 1.8, 0], focal: dice.between(640, 720), horizon, facing: dice.between(-0.14, 0.14) },
    160,
  );
  ground(view, light.snow ? '#e6ebee' : materials.rubble);
  const stone = dice.pick([materials.lava, materials.limestone, materials.render, materials.ochre]);
  const trim = mix(materials.lava, stone, 0.2);
  const glass = glassAt(picture, light.lamps ? 0.5 : 0.02, trim);
  const side = (at: Vec, long: number, turn: number): Thing =>
    block({
      at,
      size: [long, 10.5, 1],
      turn,
      colour: stone,
      marks: ({ front }) => ({
        front: [
          ...repeat(Math.floor(long / 3), (i) => ({
            corners: arch(front, i * (long / Math.floor(long / 3)) + 0.5, 0, long / Math.floor(long / 3) - 1, 3),
            colour: mix(stone, '#000000', 0.55),
          })),
          { corners: patch(front, 0, 3.4, long, 0.3), colour: trim },
          ...openings(front, glass, {
            columns: Math.floor(long / 2.6),
            rows: 2,
            width: 1.1,
            height: 2,
            sill: 4.2,
            storey: 3.2,
          }),
          { corners: patch(front, 0, 10, long, 0.5), colour: trim },
        ],
      }),
    });
  const walls = [side([0, 0, 24], 20, 0), side([-9.5, 0, 12], 24, -Math.PI / 2), side([9.5, 0, 12], 24, Math.PI / 2)];
  const well = lathe({
    at: [dice.between(-3, 3), 0, dice.between(12, 16)],
    profile: pairs('1.1,0 1.1,0.9 0.85,0.9'),
    sides: 16,
    colour: trim,
    bands: [trim, materials.black],
  });
  const greens = [
    plant(picture, 'tree', [picture.side * 5, 0, 16], 6),
    ...[-7, 7].map((x) => plant(picture, 'bush', [x, 0, 11], 1.3)),
  ];
  shadows(view, [...walls, ...greens], light.deep, 0.26);
  paint(view, [
    ...walls,
    well,
    ...greens,
    ...passers(dice, dice.whole(0, 3), () => [dice.between(-4, 4), 0, dice.between(9, 18)]),
  ]);
  foot(picture, 130);
}
