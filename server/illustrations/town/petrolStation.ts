import type { Hex } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { car } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { patch, plane } from '../space/plane';
import { block, cluster } from '../space/things';

/** Pumps under a canopy, bright in the dusk. */
export function petrolStation(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, materials.asphalt, 1.8);
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
  setOut(scene, [
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
