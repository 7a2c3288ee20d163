import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { tufts } from '../nature/ground';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { caravan } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { pairs } from '../space/pairs';
import { extrude, lathe } from '../space/solids';
import type { Thing } from '../space/things';
import type { Vec } from '../space/vector';

/** Tents and light dwellings among trees. */
export function campsite(picture: Picture): void {
  const { dice, light } = picture;
  const scene = openGround(picture, light.grass, 1.9);
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
  setOut(scene, [
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
