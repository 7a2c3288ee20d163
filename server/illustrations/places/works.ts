import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line, polygon } from '../draw/svg';
import { backdrop, field } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { foot, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { halo, streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { car, caravan, truck, van } from '../props/vehicles';
import { plant, scatter } from '../space/greenery';
import { house } from '../space/house';
import { glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { extrude, lathe, sheetOf } from '../space/solids';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

interface Open {
  view: View;
  horizon: number;
}

/** A level place under the sky, with its far country: where things are then put. */
function open(picture: Picture, surface: Hex, high = 2.2, clarity = 300): Open {
  const { dice, light } = picture;
  const horizon = dice.between(470, 530);
  backdrop(picture, horizon, { planes: 3, rise: 110 });
  const view = outdoors(
    picture,
    { eye: [dice.between(-2, 2), high, 0], focal: dice.between(820, 960), horizon, facing: dice.between(-0.07, 0.07) },
    clarity,
  );
  ground(view, light.snow ? '#e6ebee' : surface);
  mist(picture, horizon, 60, 0.4);
  return { view, horizon };
}

function place({ view }: Open, things: readonly Thing[]): void {
  shadows(view, things, view.picture.light.deep, 0.3);
  paint(view, things);
  foot(view.picture, 140);
}

const bodies: readonly [Hex, ...Hex[]] = ['#d9d4c8', '#6f8490', '#9a4a3a', '#3f4f58', '#e6e3da', '#5d6a5d'];

/** Trucks drawn up in rows: unit base, hauliers, grip and light. */
export function truckBase(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, mix(materials.gravel, materials.asphalt, 0.4));
  const lit = Boolean(light.lamps);
  const turn = side * dice.between(0.5, 0.9);
  const row = repeat(6, (i) =>
    truck({
      at: [-side * (9 - i * 4.4), 0, 21 + i * 3.4],
      turn,
      colour: dice.pick(bodies),
      cab: dice.pick(['#e8e6e0', '#3a4248', '#8a2f2b']),
      length: dice.between(5, 7.5),
      lit,
    }),
  );
  const vans = [0, 1, 2].map((i) =>
    van({
      at: [side * (9 + i * 3), 0, 15 + i * 5],
      turn: turn + Math.PI,
      colour: dice.pick(bodies),
      lit,
      windows: dice.chance(0.5),
    }),
  );
  place(scene, [
    ...row,
    ...vans,
    ...loads(picture),
    ...passers(dice, dice.whole(2, 5), () => [dice.between(-5, 5), 0, dice.between(11, 18)]),
    streetLamp([-side * 6, 0, 24], 6),
    ...scatter(picture, 'tree', 8, [-50, 0, 60], [50, 0, 90], [8, 13]),
  ]);
}

function loads({ dice, side }: Picture): Thing[] {
  return repeat(5, (i) =>
    block({
      at: [side * dice.between(-1, 4), 0, 11 + i * 1.3],
      size: [dice.between(0.7, 1.2), dice.between(0.5, 1), 0.7],
      turn: dice.between(-0.4, 0.4),
      colour: dice.pick(['#23292d', '#3a4146', '#6a5a40']),
    }),
  );
}

/** Cars of a hire firm or of the camera, side by side. */
export function carFleet(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, materials.asphalt, 2.6);
  const colours: readonly [Hex, ...Hex[]] = dice.pick([
    ['#d9d6cd', '#30414d', '#8a2f2b', '#1f2428'],
    ['#b5543f', '#c9b27c', '#5f7f86', '#e6e1d4'],
  ]);
  const cars = [13, 21].flatMap((z) =>
    repeat(7, (i) =>
      (dice.chance(0.2) ? van : car)({
        at: [(i - 3) * 3.1 + dice.between(-0.2, 0.2), 0, z],
        turn: -Math.PI / 2 + side * 0.42,
        colour: dice.pick(colours),
        lit: light.lamps,
      }),
    ),
  );
  const hall = block({
    at: [side * 4, 0, 44],
    size: [34, 6, 10],
    colour: materials.zinc,
    marks: ({ front }) => ({
      front: openings(front, glassAt(picture, light.lamps ? 0.8 : 0), {
        columns: 8,
        rows: 1,
        width: 3,
        height: 3.4,
        sill: 0.4,
        storey: 4,
      }),
    }),
  });
  place(scene, [
    ...cars,
    hall,
    streetLamp([-9, 0, 18], 6),
    streetLamp([9, 0, 26], 6),
    ...passers(dice, 2, () => [dice.between(-8, 8), 0, 17]),
  ]);
}

/** White trailers and lit windows in a field: dressing rooms, make-up, canteen. */
export function trailers(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, light.grass, 2.4);
  field(picture, scene.horizon, 0.6);
  ground(scene.view);
  const lit = Boolean(light.lamps);
  const row = repeat(6, (i) =>
    caravan({
      at: [-side * (8 - i * 4.6), 0, 18 + i * 2.6],
      turn: side * dice.between(0.2, 0.4),
      colour: dice.pick(['#efece4', '#e3e0d6', '#d9dde0']),
      lit,
    }),
  );
  place(scene, [
    ...row,
    tent([side * 8, 0, 20], '#efece2', side * -0.3),
    ...passers(dice, 4, () => [dice.between(-5, 5), 0, dice.between(11, 17)]),
    ...scatter(picture, 'tree', 7, [-40, 0, 44], [40, 0, 70], [8, 13]),
  ]);
  tufts(picture, scene.horizon + 60, 800, 180, mix(light.grass, light.deep, 0.45), 0.4);
}

/** A pitched tent roof on four poles. */
function tent(at: Vec, colour: Hex, turn: number, [width, depth]: readonly [number, number] = [6, 5]): Thing {
  const p = (x: number, y: number, z: number): Vec => plus(at, turned([(x * width) / 2, y, (z * depth) / 2], turn));
  const posts = [-1, 1].flatMap((u) =>
    [-1, 1].map((v) => block({ at: p(u, 0, v), size: [0.09, 2.4, 0.09], turn, colour: '#d9d6ce' })),
  );
  const top = p(0, 4, 0);
  const sides: [number, number, number, number][] = [
    [-1, -1, 1, -1],
    [1, -1, 1, 1],
    [1, 1, -1, 1],
    [-1, 1, -1, -1],
  ];
  const cloth = sides.flatMap(([u0, v0, u1, v1]) => [
    sheetOf([p(u0, 2.4, v0), p(u1, 2.4, v1), top], colour),
    sheetOf([p(u0, 2.4, v0), p(u1, 2.4, v1), p(u1, 2.1, v1), p(u0, 2.1, v0)], mix(colour, '#000000', 0.06)),
  ]);
  return cluster([...posts, ...cloth], at);
}

/** The canteen of a shoot: a truck with its flap up, trestles under tents. */
export function catering(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, dice.pick([materials.gravel, light.grass]), 2);
  const cloth: Hex = dice.pick(['#efece2', '#d9cfb4', '#b9c4b4']);
  const body = foodTruck(picture, [side * 5, 0, 17], -side * 0.5);
  const tents = [
    tent([-side * 4.5, 0, 17], cloth, side * 0.2, [7, 5]),
    tent([-side * 12, 0, 21], cloth, side * 0.25, [7, 5]),
  ];
  const tables = [-2.6, -5.6].map((x) => trestle(picture, [side * x, 0, 16.6]));
  const queue = [0, 1, 2, 3].map((i) => [side * (3.4 - i * 0.9), 0, 13.6 - i * 0.2] satisfies Vec);
  place(scene, [
    body,
    ...tents,
    ...tables,
    ...queue.flatMap((at) => passers(dice, 1, () => at)),
    ...passers(dice, 3, () => [-side * dice.between(2, 7), 0, dice.between(14.4, 18)]),
    ...scatter(picture, 'tree', 6, [-40, 0, 40], [40, 0, 60], [8, 12]),
  ]);
  if (light.lamps)
    for (let i = 0; i < 14; i++)
      picture.add(
        halo(scene.view, [side * (6 - i * 0.9), 3 - Math.sin((i / 13) * Math.PI) * 0.4, 14.8], 0.35, '#ffd48f', 0.9),
      );
}

function foodTruck({ dice, light }: Picture, at: Vec, turn: number): Thing {
  const colour: Hex = dice.pick(['#a8483a', '#3f6f6a', '#d9b15a', '#e6e1d4']);
  const pane: Hex = light.lamps ? '#ffdf9e' : '#3a3230';
  const body = van({ at, turn, colour });
  const box = block({
    at: plus(at, turned([0.6, 0.7, 0], turn)),
    size: [4.2, 2.2, 2.1],
    turn,
    colour,
    marks: ({ front, back }) => ({
      front: [{ corners: patch(front, 0.7, 0.75, 2.8, 1.05), colour: pane, lit: light.lamps }],
      back: [{ corners: patch(back, 0.7, 0.75, 2.8, 1.05), colour: pane }],
    }),
  });
  const edge = (x: number, y: number, z: number): Vec => plus(at, turned([x, y, z], turn));
  const flap = sheetOf(
    [edge(-0.8, 2.6, -1.06), edge(2, 2.6, -1.06), edge(2, 2.95, -2.2), edge(-0.8, 2.95, -2.2)],
    '#efe6d2',
  );
  const board = sheetOf(
    [edge(-0.8, 1.4, -1.06), edge(2, 1.4, -1.06), edge(2, 1.35, -1.45), edge(-0.8, 1.35, -1.45)],
    materials.paleWood,
  );
  return {
    ...body,
    paint: (view) => [...body.paint(view), ...box.paint(view), ...board.paint(view), ...flap.paint(view)],
  };
}

function trestle({ dice }: Picture, at: Vec): Thing {
  const top = block({ at: plus(at, [0, 0.72, 0]), size: [2.4, 0.05, 0.8], colour: materials.paleWood });
  const legs = [-0.9, 0.9].map((x) => block({ at: plus(at, [x, 0, 0]), size: [0.06, 0.72, 0.6], colour: '#6d6a62' }));
  const benches = [-0.75, 0.75].map((z) =>
    block({ at: plus(at, [0, 0.4, z]), size: [2.4, 0.06, 0.3], colour: materials.paleWood }),
  );
  const dishes = repeat(7, (i) =>
    lathe({
      at: plus(at, [-1 + i * 0.33, 0.77, dice.between(-0.2, 0.2)]),
      profile: pairs('0.06,0 0.13,0.05'),
      sides: 10,
      colour: dice.pick(['#efece4', '#c9743f', '#7f9447', '#d6b24c']),
    }),
  );
  return cluster([...legs, ...benches, top, ...dishes], at);
}

/** A building site: concrete floors going up, tower cranes. */
export function buildingSite(picture: Picture): void {
  const { dice, side } = picture;
  const scene = open(picture, '#a58d6c', 2.2);
  const storeys = dice.whole(3, 5);
  const frame = repeat(storeys, (floor) => {
    const y = floor * 3.2;
    const slab = block({
      at: [side * 3, y + 3, 42],
      size: [22, 0.35, 14],
      turn: side * 0.35,
      colour: materials.concrete,
    });
    const posts = [-9, -4.5, 0, 4.5, 9].flatMap((x) =>
      [-6, 0, 6].map((z) =>
        block({
          at: plus([side * 3, y, 42], turned([x, 0, z], side * 0.35)),
          size: [0.5, 3, 0.5],
          turn: side * 0.35,
          colour: materials.concrete,
        }),
      ),
    );
    return {
      at: [side * 3, y, 42] satisfies Vec,
      body: slab.body,
      paint: (view: View) => [...cluster(posts).paint(view), ...slab.paint(view)],
    };
  });
  const tower: Thing = {
    at: [side * 3, 0, 42],
    body: frame.flatMap((floor) => floor.body),
    paint: (view) => frame.flatMap((floor) => floor.paint(view)),
  };
  const fence = repeat(14, (i) =>
    block({ at: [-21 + i * 3.1, 0, 24], size: [2.9, 2, 0.08], colour: dice.pick(['#c9c4b6', '#b9b4a6', '#8fa0a8']) }),
  );
  place(scene, [
    tower,
    towerCrane([-side * 14, 0, 66], 25, side),
    ...fence,
    truck({ at: [side * 10, 0, 20], turn: side * 0.4, colour: '#c98f3c' }),
    ...passers(dice, 3, () => [dice.between(-8, 8), 0, dice.between(14, 20)]),
  ]);
}

function towerCrane(at: Vec, height: number, side: number): Thing {
  const steel = '#c9973c';
  return {
    at,
    body: [at, plus(at, [0.8, height, 0])],
    paint: (view) => {
      const p = (x: number, y: number) => view.pixel(plus(at, [x, y, 0]));
      const tone = view.distant(steel, view.depthOf(at));
      const rungs = Array.from(
        { length: 14 },
        (_, i) => [p(-0.6, (height * i) / 14), p(0.6, (height * (i + 1)) / 14)] as const,
      );
      const lattice = Array.from(
        { length: 18 },
        (_, i) =>
          [p(side * (1 + i * 1.2), height + (i % 2)), p(side * (2.2 + i * 1.2), height + ((i + 1) % 2))] as const,
      );
      return [
        ...rungs.map((rung) => line(rung, tone, 1.4)),
        line([p(-0.6, 0), p(-0.6, height)], tone, 2.4),
        line([p(0.6, 0), p(0.6, height)], tone, 2.4),
        line([p(-side * 8, height), p(side * 23, height)], tone, 3),
        line([p(side * 1, height + 1), p(side * 22, height + 1)], tone, 1.6),
        ...lattice.map((bar) => line(bar, tone, 1.2)),
        line([p(0, height + 5), p(side * 20, height + 1)], tone, 1),
        line([p(0, height + 5), p(-side * 8, height)], tone, 1),
        line([p(0, height), p(0, height + 5)], tone, 2.6),
        line([p(side * 15, height), p(side * 15, height - 11)], tone, 1),
        polygon(
          [p(-side * 8, height), p(-side * 6, height), p(-side * 6, height - 2.4), p(-side * 8, height - 2.4)],
          view.distant('#6d6a64', 40),
        ),
      ];
    },
  };
}

/** A round tank on its shaft above the fields. */
export function waterTower(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, light.grass, 2);
  const form: [number, number][] = dice.pick([
    pairs('2.6,0 2,12 2.2,16 7,22 7.2,25 1,27'),
    pairs('3.4,0 3,18 4.4,18.4 4.4,25 2,27'),
    pairs('1.8,0 1.6,16 4,18 5.6,22 4.4,26 0.4,28'),
  ]);
  const tower = lathe({
    at: [side * dice.between(2, 9), 0, 64],
    profile: form,
    sides: 26,
    colour: dice.pick([materials.concrete, materials.whitewash, materials.rubble]),
  });
  place(scene, [
    tower,
    ...scatter(picture, 'tree', 9, [-34, 0, 30], [34, 0, 80], [6, 11]),
    ...scatter(picture, 'bush', 8, [-16, 0, 16], [16, 0, 26], [0.6, 1.6]),
  ]);
  tufts(picture, scene.horizon + 40, 800, 240, mix(light.grass, light.deep, 0.45), 0.5);
  foreground(picture);
}

/** Pumps under a canopy, bright in the dusk. */
export function petrolStation(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, materials.asphalt, 1.8);
  const trim: Hex = dice.pick(['#c8473b', '#3f7a5a', '#d9a53f', '#2f5f8a']);
  const canopy = block({
    at: [0, 5, 24],
    size: [17, 0.9, 9],
    colour: '#efece4',
    marks: ({ front, left, right }) => ({
      front: [{ corners: patch(front, 0, 0.25, 17, 0.4), colour: trim }],
      left: [{ corners: patch(left, 0, 0.25, 9, 0.4), colour: trim }],
      right: [{ corners: patch(right, 0, 0.25, 9, 0.4), colour: trim }],
    }),
  });
  const posts = [-5, 5].map((x) => block({ at: [x, 0, 24], size: [0.5, 5, 0.5], colour: '#d9d6ce' }));
  const pumps = [-5, -1.6, 1.6, 5].map((x) =>
    block({
      at: [x, 0, 23],
      size: [0.9, 1.8, 0.6],
      colour: trim,
      marks: ({ front }) => ({ front: [{ corners: patch(front, 0.15, 1, 0.6, 0.5), colour: '#e8f2f0', lit: true }] }),
    }),
  );
  const kiosk = block({
    at: [side * 6, 0, 36],
    size: [14, 3.8, 7],
    colour: '#e3e0d6',
    marks: ({ front }) => ({
      front: [
        {
          corners: patch(front, 0.6, 0.5, 12.8, 2.4),
          colour: light.lamps ? '#ffe2a8' : materials.glass,
          lit: light.lamps,
        },
        { corners: patch(front, 0, 3.2, 14, 0.5), colour: trim },
      ],
    }),
  });
  const sign = cluster([
    block({ at: [-side * 11, 0, 20], size: [0.4, 5.4, 0.4], colour: '#8f979a' }),
    block({ at: [-side * 11, 5, 20], size: [2, 2.4, 0.4], colour: trim }),
  ]);
  place(scene, [
    kiosk,
    canopy,
    ...posts,
    ...pumps,
    sign,
    car({
      at: [-3.4, 0, 21],
      turn: dice.pick([0, Math.PI]),
      colour: dice.pick(['#8a2f2b', '#30414d', '#d9d6cd']),
      lit: light.lamps,
    }),
    ...passers(dice, 1, () => [1, 0, 22]),
    ...scatter(picture, 'poplar', 5, [-40, 0, 50], [40, 0, 70], [9, 13]),
  ]);
  if (light.lamps) {
    picture.add(
      polygon(scene.view.outline(patch(plane([-8, 4.95, 20], [1, 0, 0], [0, 0, 1], 16, 8))), '#fff3d2', 0.9),
      halo(scene.view, [0, 3.4, 24], 9, '#ffe6b0', 0.5),
    );
    picture.add(
      polygon(scene.view.outline(patch(plane([-8.5, 0.01, 19.5], [1, 0, 0], [0, 0, 1], 17, 9))), '#ffe6b0', 0.16),
    );
  }
}

/** A stand and its floodlights round a pitch. */
export const stadium = (picture: Picture): void => ground2(picture, 'pitch');
export const racetrack = (picture: Picture): void => ground2(picture, 'track');
export const golf = (picture: Picture): void => ground2(picture, 'green');
export const tennis = (picture: Picture): void => ground2(picture, 'court');

function ground2(picture: Picture, kind: 'pitch' | 'track' | 'green' | 'court'): void {
  const { dice, light, side } = picture;
  const scene = open(picture, light.grass, kind === 'court' ? 3 : 5);
  const { view } = scene;
  if (kind === 'pitch') pitch(view);
  if (kind === 'track') loop(view);
  if (kind === 'green') greens(view);
  if (kind === 'court') court(view);
  const stand = kind === 'pitch' || kind === 'track' ? grandstand(picture, [0, 0, 62]) : [];
  const masts = kind === 'green' ? [] : [-1, 1].map((s) => floodlight([s * 30, 0, 52]));
  const trees =
    kind === 'green' || kind === 'court'
      ? [
          ...scatter(picture, dice.pick(['tree', 'pine']), 14, [-40, 0, 40], [40, 0, 80], [8, 14]),
          plant(picture, 'tree', [side * 12, 0, 26], 10),
        ]
      : scatter(picture, 'poplar', 8, [-60, 0, 74], [60, 0, 90], [9, 14]);
  const goal = kind === 'pitch' ? [posts([0, 0, 46], dice.chance(0.5))] : [];
  place(scene, [
    ...stand,
    ...trees,
    ...masts,
    ...goal,
    ...passers(dice, kind === 'green' ? 2 : 5, () => [dice.between(-9, 9), 0, dice.between(18, 34)]),
  ]);
}

function pitch(view: View): void {
  const { picture } = view;
  for (let i = 0; i < 12; i++)
    picture.add(
      polygon(
        view.outline(patch(plane([-34, 0.01, 6 + i * 4], [1, 0, 0], [0, 0, 1], 68, 4))),
        i % 2 ? '#ffffff' : '#000000',
        0.06,
      ),
    );
  const mark = (x: number, z: number, w: number, d: number) =>
    picture.add(polygon(view.outline(patch(plane([x, 0.02, z], [1, 0, 0], [0, 0, 1], w, d))), '#f6f4ec', 0.8));
  for (const z of [46, 24, 10]) mark(-30, z, 60, 0.22);
  for (const x of [-30, 30]) mark(x, 6, 0.2, 40);
}

function posts(at: Vec, rugby: boolean): Thing {
  const high = rugby ? 11 : 2.5;
  const bar = rugby ? 3 : 2.5;
  return cluster(
    [-2.8, 2.8]
      .map((x) => block({ at: plus(at, [x, 0, 0]), size: [0.14, high, 0.14], colour: '#f6f4ec' }))
      .concat(block({ at: plus(at, [0, bar, 0]), size: [5.6, 0.14, 0.14], colour: '#f6f4ec' })),
    at,
  );
}

function grandstand({ dice, light }: Picture, at: Vec): Thing[] {
  const colour: Hex = dice.pick(['#3f5f8a', '#a8483a', '#d9a53f', '#5f7f5a']);
  const tiers = repeat(9, (i) =>
    block({
      at: plus(at, [0, 0, i * 1.1]),
      size: [56, 0.9 + i * 0.75, 1.1],
      colour: mix(colour, '#000000', (i % 2) * 0.12),
      top: mix(colour, '#ffffff', 0.1),
    }),
  );
  const roof = extrude({
    at: plus(at, [0, 10.5, 6]),
    turn: Math.PI / 2,
    width: 60,
    colour: light.snow ? '#e9eef0' : materials.zinc,
    profile: pairs('-5,0 -5,0.6 8,1.6 8,0.6'),
  });
  return [
    {
      at: plus(at, [0, 0, 9]),
      body: roof.body,
      paint: (view) => [...[...tiers].reverse().flatMap((tier) => tier.paint(view)), ...roof.paint(view)],
    },
  ];
}

function floodlight(at: Vec): Thing {
  const mast = block({ at, size: [0.5, 20, 0.5], colour: '#8f979a' });
  const head = block({ at: plus(at, [0, 20, 0]), size: [4, 2.4, 0.5], colour: '#d9dcd8' });
  return {
    ...mast,
    paint: (view) => [
      ...mast.paint(view),
      ...head.paint(view),
      ...(view.picture.light.lamps
        ? [-1.4, 0, 1.4].flatMap((x) => [
            halo(view, plus(at, [x, 21, -0.4]), 4, '#fff6e0', 0.6),
            halo(view, plus(at, [x, 21, -0.4]), 0.6, '#ffffff', 1),
          ])
        : []),
    ],
  };
}

function loop(view: View): void {
  const { picture } = view;
  const ring = (w: number, d: number) =>
    Array.from(
      { length: 48 },
      (_, i): Vec => [Math.cos((i / 24) * Math.PI) * w, 0.01, 34 + Math.sin((i / 24) * Math.PI) * d],
    );
  picture.add(
    polygon(view.outline(ring(40, 25)), view.tone(materials.asphalt, [0, 1, 0], 20)),
    polygon(view.outline(ring(31, 17)), view.tone(picture.light.snow ? '#e6ebee' : picture.light.grass, [0, 1, 0], 24)),
  );
  for (let i = 0; i < 60; i++) {
    const turn = (i / 30) * Math.PI;
    picture.add(
      polygon(
        view.outline(
          patch(plane([Math.cos(turn) * 40 - 0.8, 0.02, 34 + Math.sin(turn) * 25], [1, 0, 0], [0, 0, 1], 1.6, 0.7)),
        ),
        i % 2 ? '#c8473b' : '#f6f4ec',
        0.9,
      ),
    );
  }
}

function greens(view: View): void {
  const { picture } = view;
  const { dice, light } = picture;
  const blob = (x: number, z: number, w: number, d: number, colour: Hex) =>
    picture.add(
      polygon(
        view.outline(
          Array.from(
            { length: 30 },
            (_, i): Vec => [
              x + Math.cos((i / 15) * Math.PI) * w * (1 + picture.noise(i / 5 + x, 2) * 0.3),
              0.01,
              z + Math.sin((i / 15) * Math.PI) * d,
            ],
          ),
        ),
        view.tone(colour, [0, 1, 0], z),
      ),
    );
  blob(2, 24, 16, 16, mix(light.grass, '#ffffff', 0.14));
  blob(dice.between(-6, 6), 28, 6, 4, mix(light.grass, '#ffffff', 0.3));
  for (let i = 0; i < 3; i++) blob(dice.between(-12, 12), dice.between(18, 34), 2.6, 1.2, '#e2d2a8');
  picture.add(
    line([view.pixel([1, 0, 28]), view.pixel([1, 2.4, 28])], '#f6f4ec', 2),
    polygon([view.pixel([1, 2.4, 28]), view.pixel([1.9, 2.1, 28]), view.pixel([1, 1.8, 28])], '#c8473b'),
  );
}

function court(view: View): void {
  const { picture } = view;
  const clay: Hex = picture.dice.pick(['#b5623f', '#4f7f6a', '#3f6f9a']);
  picture.add(
    polygon(view.outline(patch(plane([-9, 0.01, 7], [1, 0, 0], [0, 0, 1], 18, 32))), view.tone(clay, [0, 1, 0], 12)),
  );
  const mark = (x: number, z: number, w: number, d: number) =>
    picture.add(polygon(view.outline(patch(plane([x, 0.02, z], [1, 0, 0], [0, 0, 1], w, d))), '#f6f4ec', 0.9));
  for (const z of [11, 16.6, 29, 34.8]) mark(-5.5, z, 11, 0.12);
  for (const x of [-5.5, -4.1, 4, 5.4]) mark(x, 11, 0.12, 23.8);
  mark(-0.06, 16.6, 0.12, 12.4);
  picture.add(
    polygon(
      view.outline([
        [-6.4, 0, 22.9],
        [6.4, 0, 22.9],
        [6.4, 1, 22.9],
        [-6.4, 1, 22.9],
      ]),
      '#20262a',
      0.55,
    ),
    line([view.pixel([-6.4, 1, 22.9]), view.pixel([6.4, 1, 22.9])], '#f6f4ec', 3),
  );
}

/** Tents and light dwellings among trees. */
export function campsite(picture: Picture): void {
  const { dice, light } = picture;
  const scene = open(picture, light.grass, 1.9);
  const tents = repeat(6, (i): Thing => {
    const at: Vec = [(i - 2.5) * 4.6 + dice.between(-1, 1), 0, dice.between(15, 30)];
    const colour: Hex = dice.pick(['#b5653f', '#5f7f5a', '#d9b15a', '#4f6f8a', '#d9d2bd']);
    if (dice.chance(0.22)) return caravan({ at, turn: dice.between(-0.7, 0.7), colour: '#efece4', lit: light.lamps });
    if (dice.chance(0.25)) return yurt(at, light.lamps ? '#f0d8a4' : '#e3dac4');
    return extrude({
      at,
      turn: dice.between(-0.8, 0.8),
      width: 3,
      colour,
      cap: light.lamps ? '#ffd592' : mix(colour, '#ffffff', 0.16),
      profile: pairs('-1.5,0 0,1.9 1.5,0'),
    });
  });
  place(scene, [
    ...tents,
    ...scatter(picture, dice.pick(['pine', 'tree', 'fir']), 12, [-34, 0, 22], [34, 0, 60], [8, 15]),
    ...passers(dice, 3, () => [dice.between(-7, 7), 0, dice.between(12, 20)]),
  ]);
  if (light.lamps)
    picture.add(halo(scene.view, [0, 0.5, 13], 3, '#ff9a4a', 0.7), halo(scene.view, [0, 0.3, 13], 0.6, '#ffdf9e', 1));
  tufts(picture, scene.horizon + 50, 800, 200, mix(light.grass, light.deep, 0.45), 0.5);
}

const yurt = (at: Vec, colour: Hex): Thing =>
  lathe({
    at,
    profile: pairs('2.6,0 2.6,1.6 0.6,2.9 0.2,3.1'),
    sides: 18,
    colour,
    bands: [colour, mix(colour, '#000000', 0.08), '#6d5a44'],
  });

/** A big top, a wheel, strings of lamps. */
export function fair(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, mix(materials.gravel, light.grass, 0.4), 2);
  const [a, b]: [Hex, Hex] = dice.pick([
    ['#b23f36', '#efe6d2'],
    ['#2f5f8a', '#f0e6cc'],
    ['#d9a53f', '#8a2f3a'],
  ]);
  place(scene, [
    bigTop([-side * 7, 0, 34], a, b),
    ...(dice.chance(0.75) ? [wheel([side * 13, 0, 42], a)] : []),
    ...[-9, -3, 4, 10].map((x) => booth([x, 0, 20 + Math.abs(x) * 0.3], dice.chance(0.5) ? a : b, b)),
    ...passers(dice, 10, () => [dice.between(-10, 10), 0, dice.between(11, 19)]),
  ]);
  for (let i = 0; i < 34; i++)
    picture.add(
      halo(
        scene.view,
        [-12 + i * 0.75, 4.4 - Math.abs(Math.sin(i / 3.2)) * 0.9, 17],
        light.lamps ? 0.5 : 0.14,
        '#ffdb94',
        0.9,
      ),
    );
}

function bigTop(at: Vec, a: Hex, b: Hex): Thing {
  const sides = 28;
  const ring = (i: number, radius: number, y: number): Vec =>
    plus(at, [Math.sin((i / sides) * Math.PI * 2) * radius, y, Math.cos((i / sides) * Math.PI * 2) * radius]);
  const panels = repeat(sides, (i): Thing => {
    const colour = i % 2 ? a : b;
    return cluster([
      sheetOf([ring(i, 11, 0), ring(i + 1, 11, 0), ring(i + 1, 11, 4), ring(i, 11, 4)], mix(colour, '#000000', 0.08)),
      sheetOf([ring(i, 11.4, 4), ring(i + 1, 11.4, 4), ring(i + 1, 3, 8.4), ring(i, 3, 8.4)], colour),
      sheetOf([ring(i, 3, 8.4), ring(i + 1, 3, 8.4), ring(i, 0, 12)], colour),
    ]);
  });
  return { ...cluster(panels, at), at };
}

function wheel(at: Vec, colour: Hex): Thing {
  const hub = plus(at, [0, 11, 0]);
  const rim = (i: number, r: number): Vec =>
    plus(hub, [Math.cos((i / 16) * Math.PI * 2) * r, Math.sin((i / 16) * Math.PI * 2) * r, 0]);
  return {
    at,
    body: [at, plus(hub, [9, 9, 0])],
    paint: (view) => {
      const tone = view.distant('#d9d6ce', 40);
      const spokes = repeat(16, (i) => line([view.pixel(hub), view.pixel(rim(i, 9.4))], tone, 1.6));
      const rings = [9.4, 8].map((r) =>
        line(
          repeat(33, (i) => view.pixel(rim(i / 2, r))),
          tone,
          2.6,
        ),
      );
      const legs = [-5, 5].map((x) =>
        line([view.pixel(plus(at, [x, 0, 0])), view.pixel(hub)], view.distant('#8f979a', 40), 5),
      );
      const cabins = repeat(16, (i) => {
        const [x, y] = view.pixel(rim(i, 9.4));
        return ellipse(x, y + 7, 9, 8, view.distant(i % 2 ? colour : '#efe6d2', 30));
      });
      const bulbs = view.picture.light.lamps ? repeat(32, (i) => halo(view, rim(i / 2, 9.4), 0.7, '#ffdf9e', 0.9)) : [];
      return [...legs, ...spokes, ...rings, ...bulbs, ...cabins];
    },
  };
}

const booth = (at: Vec, a: Hex, b: Hex): Thing =>
  cluster(
    [
      block({
        at,
        size: [4, 2.6, 2.4],
        colour: mix(a, '#ffffff', 0.2),
        marks: ({ front }) => ({
          front: [{ corners: patch(front, 0.3, 0.9, 3.4, 1.3), colour: '#ffe0a0', lit: true }],
        }),
      }),
      extrude({
        at: plus(at, [0, 2.6, 0]),
        width: 2.8,
        colour: a,
        cap: b,
        profile: pairs('-2.3,0 0,1.3 2.3,0'),
      }),
    ],
    at,
  );

/** Runway, hangar, small aircraft. */
export function airfield(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, light.grass, 2.2);
  const { view } = scene;
  picture.add(
    polygon(
      view.outline(patch(plane([-60, 0.01, 9], [1, 0, 0], [0, 0, 1], 120, 15))),
      view.tone(light.snow ? '#d3dadd' : materials.asphalt, [0, 1, 0], 14),
    ),
  );
  for (let x = -40; x < 40; x += 7)
    picture.add(polygon(view.outline(patch(plane([x, 0.02, 16.2], [1, 0, 0], [0, 0, 1], 3.6, 0.5))), '#f6f4ec', 0.8));
  const hangars = [side * 12, side * -9].map((x) =>
    extrude({
      at: [x, 0, 44],
      turn: 0,
      width: 18,
      colour: light.snow ? '#e9eef0' : materials.zinc,
      cap: mix(materials.zinc, '#ffffff', 0.1),
      profile: [
        [-9, 0],
        [-9, 3],
        ...repeat(9, (i): [number, number] => [-9 * Math.cos((i / 8) * Math.PI), 3 + 5 * Math.sin((i / 8) * Math.PI)]),
        [9, 0],
      ],
      signs: [
        {
          outline: pairs('-7,0 -7,4.6 7,4.6 7,0'),
          colour: '#2f373c',
        },
      ],
    }),
  );
  place(scene, [
    ...hangars,
    dice.chance(0.5) ? helicopter([side * 3, 0, 20], side) : aeroplane([side * 2, 0, 20], side),
    aeroplane([-side * 11, 0, 29], -side),
    ...passers(dice, 2, () => [dice.between(-4, 4), 0, dice.between(14, 18)]),
    ...scatter(picture, 'tree', 8, [-60, 0, 60], [60, 0, 90], [7, 11]),
  ]);
  tufts(picture, scene.horizon + 150, 800, 100, mix(light.grass, light.deep, 0.45), 0.5);
}

function aeroplane(at: Vec, side: number): Thing {
  const turn = side > 0 ? 0.25 : Math.PI - 0.25;
  const body = extrude({
    at,
    turn,
    width: 1.2,
    colour: '#efece4',
    profile: pairs('-3.6,1.2 -3.2,1.9 -1.6,2.1 -0.8,2.7 0.8,2.7 4.2,2 4.9,3.4 5.4,3.4 5,1.7 0,0.9 -3,0.9'),
    edges: { 2: '#26323a', 3: '#26323a' },
    signs: [
      {
        outline: pairs('-3.4,1.5 -3.4,1.66 4.6,1.86 4.6,1.7'),
        colour: '#a8382c',
      },
    ],
  });
  const wing = block({ at: plus(at, [0, 2.6, 0]), size: [1.5, 0.14, 10], turn, colour: '#e3ddcf' });
  const gear = [-1, 1].map((z) =>
    lathe({
      at: plus(at, turned([-0.4, 0, z], turn)),
      profile: pairs('0.1,0 0.3,0.3 0.06,0.6 0.06,1'),
      sides: 8,
      colour: '#2b3034',
    }),
  );
  return {
    ...body,
    paint: (view) => [...gear.flatMap((leg) => leg.paint(view)), ...body.paint(view), ...wing.paint(view)],
  };
}

function helicopter(at: Vec, side: number): Thing {
  const turn = side > 0 ? 0.3 : Math.PI - 0.3;
  const body = extrude({
    at,
    turn,
    width: 1.8,
    colour: '#a8382c',
    profile: pairs('-2.6,1.2 -2.3,2 -1.4,2.7 0.8,2.9 1.8,2.4 6,2.3 6.4,3.3 6.8,3.3 6.5,2 1.6,1.6 0.8,0.8 -1.8,0.8'),
    edges: { 0: '#26323a', 1: '#26323a' },
    signs: [
      {
        outline: pairs('-2.2,1.7 -1.3,2.55 0.1,2.65 0.1,1.6'),
        colour: '#26323a',
      },
    ],
  });
  return {
    ...body,
    paint: (view) => {
      const hub = plus(at, [0, 3.4, 0]);
      const skids = [-1, 1].map((z) =>
        line(
          [view.pixel(plus(at, turned([-2, 0.15, z], turn))), view.pixel(plus(at, turned([1.8, 0.15, z], turn)))],
          '#23282b',
          3,
        ),
      );
      const [x, y] = view.pixel(hub);
      return [
        ...skids,
        ...body.paint(view),
        line([view.pixel(plus(at, [0, 2.8, 0])), [x, y]], '#23282b', 4),
        ellipse(x, y, view.scaleAt(at) * 5.4, view.scaleAt(at) * 0.22, '#23282b', 0.5),
      ];
    },
  };
}

/** Gravestones, yews, a wall, a chapel. */
export function cemetery(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, light.grass, 1.9, 170);
  const stone = (): Hex =>
    mix(dice.pick([materials.lava, materials.granite, materials.limestone]), materials.lava, dice.between(0, 0.4));
  const graves = repeat(64, (i): Thing => {
    const at: Vec = [((i % 8) - 3.5) * 2.6 + dice.between(-0.3, 0.3), 0, 9 + Math.floor(i / 8) * 3.2];
    if (Math.abs(at[0]) < 1.4) return block({ at: [at[0] + side * 2.6, 0, at[2]], size: [1, 0.2, 2], colour: stone() });
    const slab = block({ at: plus(at, [0, 0, -0.9]), size: [0.95, 0.25, 1.9], colour: stone() });
    const head = dice.chance(0.4)
      ? cluster([
          block({ at: plus(at, [0, 0, 0.2]), size: [0.16, 1.5, 0.16], colour: stone() }),
          block({ at: plus(at, [0, 0.95, 0.2]), size: [0.8, 0.16, 0.16], colour: stone() }),
        ])
      : block({ at: plus(at, [0, 0, 0.2]), size: [0.9, dice.between(0.8, 1.4), 0.18], colour: stone() });
    return {
      ...slab,
      at,
      body: [...slab.body, ...head.body],
      paint: (view) => [...head.paint(view), ...slab.paint(view)],
    };
  });
  const path = plane([-1.2, 0.01, 1], [1, 0, 0], [0, 0, 1], 2.4, 40);
  picture.add(
    polygon(
      scene.view.outline(patch(path)),
      scene.view.tone(light.snow ? '#e0e6e9' : materials.gravel, [0, 1, 0], 8),
      0.9,
    ),
  );
  const chapel = house({
    at: [0, 0, 46],
    size: [6, 5, 8],
    turn: Math.PI / 2,
    rise: 3,
    wall: materials.lava,
    roof: light.snow ? '#e9eef0' : materials.lauze,
    marks: (on) =>
      openings(on, glassAt(picture), {
        columns: 1,
        rows: 1,
        width: 1.4,
        height: 3,
        sill: 0.1,
        storey: 3,
        arched: true,
      }),
  });
  const wall = block({ at: [0, 0, 41], size: [60, 2, 0.6], colour: materials.rubble });
  place(scene, [
    wall,
    chapel,
    ...graves,
    ...[-1, 1].flatMap((s) => [12, 22, 34].map((z) => plant(picture, 'poplar', [s * 12.5, 0, z], 10))),
  ]);
}

/** Walls without roofs, grass inside, sky through the windows. */
export function ruins(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = open(picture, light.grass, 1.9);
  const stone = dice.pick([materials.rubble, materials.granite, materials.lava]);
  const wall = (x: number, z: number, long: number, turn: number): Thing =>
    brokenWall(picture, [x, 0, z], long, turn, stone);
  const pile = repeat(16, () =>
    block({
      at: [dice.between(-12, 12), 0, dice.between(12, 28)],
      size: [dice.between(0.4, 1.1), dice.between(0.2, 0.7), dice.between(0.4, 0.9)],
      turn: dice.between(0, 3),
      colour: stone,
    }),
  );
  const columns = dice.chance(0.4)
    ? [-6, -2, 2, 6].map((x) =>
        lathe({
          at: [x, 0, 19],
          profile: [
            [0.7, 0],
            [0.5, 0.3],
            [0.46, dice.between(1.4, 5)],
          ],
          sides: 14,
          colour: materials.limestone,
        }),
      )
    : [];
  place(scene, [
    wall(-side * 7, 32, 14, 0.2 * side),
    wall(side * 6, 30, 13, -0.3 * side),
    wall(side * 13, 38, 12, Math.PI / 2),
    wall(-side * 14, 36, 10, Math.PI / 2),
    ...pile,
    ...columns,
    ...scatter(picture, 'tree', 6, [-30, 0, 40], [30, 0, 60], [7, 12]),
    ...scatter(picture, 'bush', 8, [-12, 0, 18], [12, 0, 34], [0.6, 1.6]),
  ]);
  tufts(picture, scene.horizon + 50, 800, 320, mix(light.grass, light.deep, 0.45), 0.5);
  foreground(picture);
}

function brokenWall({ dice }: Picture, at: Vec, long: number, turn: number, stone: Hex): Thing {
  const count = Math.round(long / 1.1);
  const start = dice.between(0, 9);
  const pieces = repeat(count, (i) => {
    const height = 3.4 + Math.sin(i * 0.9 + start) * 2 + dice.between(-0.6, 0.6);
    return block({
      at: plus(at, turned([(i - count / 2) * 1.1, 0, 0], turn)),
      size: [1.12, Math.max(0.6, height), 0.9],
      turn,
      colour: mix(stone, '#000000', dice.between(0, 0.08)),
      marks: ({ front, back }) =>
        i % 3 === 1 && height > 3.2
          ? {
              front: [{ corners: patch(front, 0.16, 1.3, 0.8, 1.5), colour: '#aeb8b4', lit: true }],
              back: [{ corners: patch(back, 0.16, 1.3, 0.8, 1.5), colour: '#aeb8b4', lit: true }],
            }
          : {},
    });
  });
  return cluster(pieces, at);
}
