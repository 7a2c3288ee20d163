import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';

/** A round tank on its shaft above the fields. */
export function waterTower(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, light.grass, 2);
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
  setOut(scene, [
    tower,
    ...scatter(picture, 'tree', 9, [-34, 0, 30], [34, 0, 80], [6, 11]),
    ...scatter(picture, 'bush', 8, [-16, 0, 16], [16, 0, 26], [0.6, 1.6]),
  ]);
  tufts(picture, scene.horizon + 40, 800, 240, mix(light.grass, light.deep, 0.45), 0.5);
  foreground(picture);
}
