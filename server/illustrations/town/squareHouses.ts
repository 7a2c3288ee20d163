import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { repeat } from '../draw/repeat';
import { house } from '../space/house';
import { band, door, type Glass, glassAt, openings } from '../space/openings';
import { pairs } from '../space/pairs';
import { arch, type Plane, patch } from '../space/plane';
import { lathe, sheetOf } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A house with a shop or arcade below. */
export function townHouse({ picture }: View, at: Vec, width: number, turn: number): Thing {
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

/** The town hall: two storeys, a clock, the flag. */
export function mairie({ picture }: View): Thing {
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

/** The tower of a church behind the roofs. */
export function steeple({ picture }: View): Thing {
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
