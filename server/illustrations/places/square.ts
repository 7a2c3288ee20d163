import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { plant } from '../space/greenery';
import { house } from '../space/house';
import { band, door, type Glass, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { arch, type Plane, patch, plane } from '../space/plane';
import { lathe, sheetOf } from '../space/solids';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A square of a small town: a ring of houses about a fountain, plane trees, stalls on market days. */
export const square = (picture: Picture): void => place(picture, picture.dice.chance(0.35) ? 'market' : 'fountain');
export const market = (picture: Picture): void => place(picture, 'market');
export const fountain = (picture: Picture): void => place(picture, 'fountain');
/** The same square, before its town hall. */
export const townHall = (picture: Picture): void => place(picture, 'hall');

function place(picture: Picture, what: 'market' | 'fountain' | 'hall'): void {
  const { dice, light } = picture;
  const horizon = dice.between(440, 480);
  backdrop(picture, horizon, { planes: 1, rise: 190 });
  const view = outdoors(
    picture,
    { eye: [dice.between(-5, 5), 3.4, -2], focal: 820, horizon, facing: dice.between(-0.12, 0.12) },
    190,
  );
  ground(view, light.snow ? '#e6ebee' : mix(materials.rubble, materials.gravel, 0.4));
  slabs(view);
  mist(picture, horizon, 50, 0.3);
  const houses = ring(view, what === 'hall');
  const trees =
    what === 'market'
      ? []
      : [-1, 1].flatMap((s) =>
          [18, 27].map((z) => plant(picture, 'tree', [s * dice.between(10, 13), 0, z], dice.between(6, 8))),
        );
  const centre = what === 'market' ? stalls(view) : [basin(view, [dice.between(-5, 5), 0, dice.between(15, 20)])];
  const people = passers(dice, what === 'market' ? 16 : dice.whole(3, 7), () => [
    dice.between(-13, 13),
    0,
    dice.between(9, 30),
  ]);
  const lamps = pairs('-7,14 8,22 -9,31').map(([x = 0, z = 0]) => streetLamp([x, 0, z], 4.2));
  const things = [...houses, ...trees, ...centre, ...people, ...lamps];
  shadows(view, things, light.deep, 0.3);
  paint(view, things);
  foot(picture, 150);
}

function slabs(view: View): void {
  const { picture } = view;
  const { dice, light } = picture;
  for (let i = 0; i < 150; i++) {
    const on = plane(
      [dice.between(-16, 16), 0.001, 3 + dice.next() ** 1.6 * 32],
      [1, 0, 0],
      [0, 0, 1],
      dice.between(0.5, 1.4),
      0.7,
    );
    picture.add(polygon(view.outline(patch(on)), dice.chance(0.5) ? light.direct : light.deep, 0.07));
  }
}

/** Houses shoulder to shoulder on three sides. */
function ring(view: View, hall: boolean): Thing[] {
  const { dice } = view.picture;
  const things: Thing[] = [];
  for (let x = -30; x < 30; ) {
    const width = dice.between(7, 11);
    if (!hall || Math.abs(x + width / 2) > 13) things.push(townHouse(view, [x + width / 2, 0, 44], width, 0));
    x += width;
  }
  for (const s of [-1, 1]) {
    for (let z = 4; z < 40; ) {
      const width = dice.between(7, 10);
      things.push(townHouse(view, [s * 21, 0, z + width / 2], width, (s * Math.PI) / 2));
      z += width;
    }
  }
  return hall ? [...things, mairie(view)] : [...things, steeple(view)];
}

function townHouse({ picture }: View, at: Vec, width: number, turn: number): Thing {
  const { dice, light } = picture;
  const wall: Hex = mix(
    dice.pick([
      materials.render,
      materials.ochre,
      materials.rose,
      materials.lava,
      materials.whitewash,
      materials.rubble,
    ]),
    materials.rubble,
    dice.between(0, 0.3),
  );
  const trim = mix(materials.lava, wall, 0.2);
  const storeys = dice.whole(2, 3);
  const glass: Glass = {
    ...glassAt(picture, light.lamps ? 0.4 : 0.02, trim),
    ...(dice.chance(0.6) ? { shutters: mix(dice.pick(['#7d8f8c', '#8c5a48', '#a8a394', '#56707c']), wall, 0.3) } : {}),
  };
  const arcade = dice.chance(0.3);
  const shop = mix(wall, dice.pick(['#6b2f2a', '#2f4a45', '#4a3a2a', '#2d3b4a']), 0.75);
  const groundFloor = (on: Plane) => {
    const bays = Math.max(2, Math.floor(on.width / 3.2));
    const hole = (i: number) => arch(on, (on.width / bays) * i + 0.5, 0, on.width / bays - 1, 2.7);
    const flat = (i: number) => patch(on, (on.width / bays) * i + 0.5, 0.3, on.width / bays - 1, 2.2);
    const lit = light.lamps && dice.chance(0.5);
    return [
      band(on, 0, 3, arcade ? wall : shop),
      ...repeat(bays, (i) => ({
        corners: arcade ? hole(i) : flat(i),
        colour: lit ? '#f2bd78' : mix(materials.glass, wall, 0.1),
        lit,
      })),
    ];
  };
  return house({
    at,
    size: [width, storeys * 3 + 0.9, 9],
    turn,
    rise: dice.between(2.4, 3.6),
    wall,
    chimney: true,
    roof: light.snow ? '#e9eef0' : dice.pick([materials.tile, materials.tile, materials.lauze, materials.slate]),
    marks: (on, side) =>
      side === 'front'
        ? [
            ...groundFloor(on),
            ...openings(on, glass, {
              columns: Math.floor(on.width / 3),
              rows: storeys - 1,
              width: 1,
              height: 1.7,
              sill: 3.9,
              storey: 3,
            }),
          ]
        : [],
  });
}

function mairie({ picture }: View): Thing {
  const { light } = picture;
  const glass = glassAt(picture, light.lamps ? 0.5 : 0, materials.lava);
  const flag = (x: number, colour: Hex): Thing =>
    sheetOf(
      [
        [x, 6.4, 37.9],
        [x + 0.5, 6.4, 37.7],
        [x + 0.5, 5.2, 37.7],
        [x, 5.2, 37.9],
      ],
      colour,
    );
  const body = house({
    at: [0, 0, 43],
    size: [20, 9.4, 10],
    rise: 4.4,
    form: 'hip',
    wall: materials.limestone,
    roof: light.snow ? '#e9eef0' : materials.slate,
    marks: (on, side) => [
      band(on, 0, 0.8, materials.lava),
      band(on, 4.8, 0.3, materials.lava),
      ...openings(on, glass, { columns: 7, rows: 2, width: 1.3, height: 2.5, sill: 1.3, storey: 4.4 }),
      ...(side === 'front' ? [door(on, materials.darkWood, 2, 3.2)] : []),
    ],
  });
  const clock = block({
    at: [0, 9.4, 39],
    size: [4, 5, 3],
    colour: materials.limestone,
    marks: ({ front }) => ({ front: [{ corners: patch(front, 1.1, 1.4, 1.8, 1.8), colour: '#f6f1e2', lit: true }] }),
  });
  const cap = lathe({
    at: [0, 14.4, 39.4],
    profile: pairs('2.4,0 1,1.6 0.9,2.4 0,4.2'),
    sides: 8,
    colour: light.snow ? '#e9eef0' : materials.slate,
  });
  return cluster([body, clock, cap, flag(-0.9, '#2f4a86'), flag(-0.4, '#efece4'), flag(0.1, '#a5352f')], [0, 0, 43]);
}

function steeple({ picture }: View): Thing {
  const glass = glassAt(picture, 0, materials.lava);
  const x = picture.dice.between(-14, 14);
  const shaft = block({
    at: [x, 0, 58],
    size: [7, 21, 7],
    colour: materials.lava,
    marks: ({ front }) => ({
      front: openings(front, glass, {
        columns: 2,
        rows: 1,
        width: 1.2,
        height: 3.4,
        sill: 16,
        storey: 4,
        arched: true,
      }),
    }),
  });
  return cluster([
    shaft,
    lathe({
      at: [x, 21, 58],
      profile: pairs('5,0 0,12'),
      sides: 8,
      colour: picture.light.snow ? '#e9eef0' : materials.slate,
    }),
  ]);
}

function basin({ picture }: View, at: Vec): Thing {
  const stone = materials.lava;
  const pool = lathe({
    at,
    profile: pairs('3.1,0 3.3,0.2 3,0.7 2.7,0.72'),
    sides: 20,
    colour: stone,
    bands: [stone, stone, mix(materials.water, picture.light.sky[1], 0.4)],
  });
  const column = lathe({
    at,
    profile: pairs('0.5,0.6 0.3,1.2 0.3,2.2 1.1,2.6 1.1,2.75 0.25,2.8 0.2,3.6 0,4'),
    sides: 16,
    colour: stone,
  });
  return { ...pool, paint: (view) => [...pool.paint(view), ...column.paint(view)] };
}

function stalls({ picture }: View): Thing[] {
  const { dice } = picture;
  return [12, 18, 25].flatMap((z) =>
    [-9, -2.5, 4, 10.5].map((x) => {
      const [cloth, at]: [Hex, Vec] = [
        dice.pick(['#a34a3e', '#d8cfb8', '#4f6f63', '#c79a4b', '#55657f']),
        [x + dice.between(-1, 1), 0, z + dice.between(-1, 1)],
      ];
      const [w, y] = [4, 2.4];
      const corner = (u: number, h: number, v: number): Vec => [at[0] + (u * w) / 2, h, at[2] + v * 1.3];
      const roof = [
        sheetOf([corner(-1, y, -1), corner(1, y, -1), corner(1, y + 0.7, 0), corner(-1, y + 0.7, 0)], cloth),
        sheetOf(
          [corner(-1, y, 1), corner(1, y, 1), corner(1, y + 0.7, 0), corner(-1, y + 0.7, 0)],
          mix(cloth, '#000000', 0.2),
        ),
      ];
      const goods = repeat(7, (i) =>
        block({
          at: [at[0] - 1.6 + i * 0.53, 0.85, at[2] - 0.7],
          size: [0.45, dice.between(0.12, 0.3), 0.5],
          colour: dice.pick(['#b5542f', '#7f9447', '#d6b24c', '#8a3f4a', '#cdb38a']),
        }),
      );
      const posts = [-1, 1].map((u) =>
        block({ at: corner(u * 0.98, 0, -0.95), size: [0.07, y, 0.07], colour: '#7c7468' }),
      );
      return {
        ...cluster([block({ at: [at[0], 0, at[2] - 0.5], size: [w - 0.2, 0.85, 1], colour: materials.wood })], at),
        paint: (view: View) =>
          [
            block({ at: [at[0], 0, at[2] - 0.4], size: [w - 0.2, 0.85, 1], colour: materials.wood }),
            ...goods,
            ...posts,
            ...roof,
          ].flatMap((thing) => thing.paint(view)),
      };
    }),
  );
}
