import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { plant } from '../space/greenery';
import { ground, outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { paint, shadows, type Thing } from '../space/things';
import type { View } from '../space/view';
import { mairie, steeple, townHouse } from './squareHouses';
import { basin, stalls } from './squareThings';

/** A square of a small town: a ring of houses about a fountain, plane trees, stalls on market days. */
export const square = (picture: Picture): void => place(picture, picture.dice.chance(0.35) ? 'market' : 'fountain');

/** Stalls before the houses. */
export const market = (picture: Picture): void => place(picture, 'market');

/** A basin among trees. */
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
