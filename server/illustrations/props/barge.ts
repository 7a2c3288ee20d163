import type { Hex } from '../draw/colour';
import { materials } from '../draw/materials';
import { pairs } from '../space/pairs';
import { extrude } from '../space/solids';
import { block, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A river boat with a long cabin; its deck is a metre above `at`. */
export function barge({ picture }: View, at: Vec, turn: number): Thing {
  const { dice, light } = picture;
  const colour = dice.pick(['#2f4a55', '#6d2f2a', '#39473a', '#22282c']);
  const hull = extrude({
    at,
    turn,
    width: 3,
    colour,
    profile: pairs('-7,0.9 -6,0 6,0 7,0.9'),
    cap: colour,
  });
  const glass: Hex = light.lamps ? materials.lamp : '#2b383f';
  const cabin = extrude({
    at: plus(at, [0, 0.9, 0]),
    turn,
    width: 2.4,
    colour: '#e3ddcf',
    profile: pairs('-4.5,0 -4.5,1 5,1 5,0'),
    signs: [-3.6, -2, -0.4, 1.2, 2.8].map((x) => ({
      outline: [
        [x, 0.35],
        [x, 0.75],
        [x + 0.9, 0.75],
        [x + 0.9, 0.35],
      ] as const,
      colour: glass,
      lit: light.lamps,
    })),
  });
  const wheelhouse = block({ at: plus(at, turned([4, 1.9, 0], turn)), size: [2, 1.3, 2], turn, colour: '#8a5f40' });
  return { ...hull, paint: (view) => [...hull.paint(view), ...cabin.paint(view), ...wheelhouse.paint(view)] };
}
