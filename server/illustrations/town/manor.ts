import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { scatter } from '../space/greenery';
import { house } from '../space/house';
import { band, door, type Glass, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { lathe } from '../space/solids';
import { cluster, paint, shadows, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A classical house at the end of its drive: wings, slate roofs, tall windows in rows. */
export function manor(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(500, 540);
  backdrop(picture, horizon, { planes: 2, rise: 80 });
  const view = outdoors(picture, { eye: [0, 3, 0], focal: 1050, horizon, facing: dice.between(-0.05, 0.05) }, 420);
  ground(view);
  mist(picture, horizon + 8, 60, 0.35);
  drive(view);
  const home = mansion(view, [dice.between(-4, 4), 0, dice.between(48, 58)], dice.between(-0.32, 0.32));
  const far = scatter(picture, dice.pick(['tree', 'poplar']), 12, [-70, 0, 64], [70, 0, 90], [9, 17]);
  const sides = [-1, 1].flatMap((s) =>
    scatter(picture, 'tree', dice.whole(1, 3), [s * 22 - 6, 0, 26], [s * 22 + 6, 0, 48], [8, 13]),
  );
  const hedges = topiary(view);
  shadows(view, [home, ...sides, ...hedges], picture.light.deep, 0.32);
  paint(view, [home, ...far, ...sides, ...hedges]);
  tufts(picture, horizon + 30, 800, 150, mix(picture.light.grass, picture.light.deep, 0.45), 0.35);
  foot(picture, 150);
}

function drive(view: View): void {
  const lane = plane([-2.6, 0.01, 1], [1, 0, 0], [0, 0, 1], 5.2, 46);
  const court = plane([-14, 0.01, 34], [1, 0, 0], [0, 0, 1], 28, 14);
  const colour = view.distant(view.tone(view.picture.light.snow ? '#dfe5e8' : materials.gravel, [0, 1, 0]), 14);
  for (const on of [lane, court]) view.picture.add(polygon(view.outline(patch(on)), colour, 0.85));
}

function mansion({ picture }: View, at: Vec, turn: number): Thing {
  const { dice, light } = picture;
  const wall = dice.pick([
    materials.limestone,
    materials.render,
    materials.whitewash,
    materials.granite,
    materials.rose,
  ]);
  const roof = light.snow ? '#e9eef0' : materials.slate;
  const trim = mix(materials.lava, wall, 0.15);
  const glass = glassAt(picture, light.lamps ? 0.5 : 0.02, trim);
  const part = (x: number, z: number, size: Vec, rise: number) =>
    wing({ at: plus(at, turned([x, 0, z], turn)), size, turn, rise, wall, roof, trim, glass });
  const tower = (x: number): Thing[] => turret(plus(at, turned([x, 0, -4], turn)), wall, roof);
  const wings = dice.chance(0.75) ? [part(-15, -1.5, [8, 8, 12], 5.5), part(15, -1.5, [8, 8, 12], 5.5)] : [];
  const towers = dice.chance(0.55) ? [...tower(-11), ...tower(11)] : [];
  return cluster([part(0, 0, [22, 9.5, 10], 6), part(0, -4.4, [7, 10.5, 3], 4.5), ...wings, ...towers], at);
}

interface Wing {
  at: Vec;
  size: Vec;
  turn: number;
  rise: number;
  wall: string;
  roof: string;
  trim: string;
  glass: Glass;
}

const wing = ({ trim, glass, ...spec }: Wing): Thing =>
  house({
    ...spec,
    form: 'hip',
    chimney: spec.size[0] > 12,
    marks: (on, side) => [
      band(on, 0, 0.8, trim),
      band(on, 5, 0.25, trim),
      ...openings(on, glass, {
        columns: Math.floor(on.width / 2.5),
        rows: 2,
        width: 1.1,
        height: 2.3,
        sill: 1.3,
        storey: 4.3,
      }),
      ...(side === 'front' ? [door(on, materials.darkWood, 1.5, 3)] : []),
    ],
  });

function turret(at: Vec, wall: string, roof: string): Thing[] {
  return [
    lathe({
      at,
      profile: pairs('2.4,0 2.4,11'),
      colour: wall,
    }),
    lathe({
      at: plus(at, [0, 11, 0]),
      profile: pairs('2.8,0 1.4,3 0,7'),
      colour: roof,
    }),
  ];
}

/** Clipped yews along the drive. */
function topiary({ picture }: View): Thing[] {
  const { dice, light } = picture;
  const leaf = light.snow ? '#d7dee2' : mix(light.leaf, '#1f3a26', 0.4);
  const round = dice.chance(0.5);
  const form: [number, number][] = round ? pairs('0.3,0 1,0.5 1.15,1.1 0.8,1.8 0.2,2.1') : pairs('1,0 0.75,1 0.1,3');
  return [12, 17, 22, 28].flatMap((z) =>
    [-1, 1].map((s) => lathe({ at: [s * 5, 0, z], profile: form, colour: leaf, sides: 22 })),
  );
}
