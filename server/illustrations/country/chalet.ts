import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { backdrop, field } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { scatter } from '../space/greenery';
import { house } from '../space/house';
import { band, door, type Glass, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A wooden house high up: stone foot, deep eaves, balcony, woodpile. */
export function chalet(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(480, 520);
  backdrop(picture, horizon, { planes: 3, rise: 190 });
  field(picture, horizon, 0.5);
  const view = outdoors(picture, { eye: [0, 2.6, 0], focal: 900, horizon: horizon - 10 }, 330);
  ground(view);
  mist(picture, horizon, 50, 0.4);
  const home = lodge(
    view,
    [-side * dice.between(1, 6), 0, dice.between(26, 34)],
    dice.pick([-1, 1]) * dice.between(0.4, 0.8),
  );
  const trees = [
    ...scatter(picture, 'fir', 12, [-40, 0, 38], [40, 0, 70], [9, 17]),
    ...scatter(picture, 'fir', 3, [side * 12 - 3, 0, 18], [side * 12 + 3, 0, 30], [8, 15]),
  ];
  shadows(view, [home, ...trees], light.deep, 0.3);
  paint(view, [home, ...trees]);
  tufts(picture, horizon + 40, 800, 160, mix(light.grass, light.deep, 0.4), 0.4);
  foreground(picture);
}

function lodge({ picture }: View, at: Vec, turn: number): Thing {
  const { light, dice } = picture;
  const wood = mix(materials.wood, materials.darkWood, dice.between(0.1, 0.6));
  const glass: Glass = {
    ...glassAt(picture, light.lamps ? 0.7 : 0.05, materials.paleWood),
    shutters: dice.pick(['#7e3b30', '#4f6456', materials.darkWood]),
  };
  return house({
    at,
    size: [11, 5.6, 9],
    turn,
    rise: 3.4,
    eaves: 1.3,
    wall: wood,
    roof: light.snow ? '#f2f6f8' : materials.lauze,
    chimney: true,
    marks: (on) => [
      ...repeat(12, (i) => band(on, 2.3 + i * 0.28, 0.04, mix(wood, '#000000', 0.3))),
      band(on, 0, 2.2, materials.rubble),
      ...openings(on, glass, { columns: 3, rows: 2, width: 1, height: 1.2, sill: 0.7, storey: 2.7 }),
      band(on, 2.5, 0.65, mix(wood, materials.darkWood, 0.5)),
      door(on, materials.darkWood, 1, 2, on.width / 2 + 1.2),
    ],
  });
}
