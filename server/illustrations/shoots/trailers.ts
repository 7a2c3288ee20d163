import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { field } from '../nature/backdrop';
import { tufts } from '../nature/ground';
import { passers } from '../props/people';
import { tent } from '../props/tent';
import { caravan } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { ground } from '../space/outdoors';

/** White trailers and lit windows in a field: dressing rooms, make-up, canteen. */
export function trailers(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, light.grass, 2.4);
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
  setOut(scene, [
    ...row,
    tent([side * 8, 0, 20], '#efece2', side * -0.3),
    ...passers(dice, 4, () => [dice.between(-5, 5), 0, dice.between(11, 17)]),
    ...scatter(picture, 'tree', 7, [-40, 0, 44], [40, 0, 70], [8, 13]),
  ]);
  tufts(picture, scene.horizon + 60, 800, 180, mix(light.grass, light.deep, 0.45), 0.4);
}
