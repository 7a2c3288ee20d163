import type { Hex } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { carColours } from '../props/carColours';
import { passers } from '../props/people';
import { car } from '../props/vehicles';
import { ceilingLamps, furnish } from '../space/interior';
import { patch, plane } from '../space/plane';
import { indoors, paintRoom, roomOf } from '../space/room';
import { block } from '../space/things';

/** Concrete pillars, painted numbers, few cars, strip lamps. */
export function carPark(picture: Picture): void {
  const { dice } = picture;
  const room = roomOf(17, 2.7, 44);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-1.5, 1.5), 1.6, -0.5],
      focal: dice.between(680, 800),
      horizon: dice.between(400, 440),
      facing: dice.between(-0.16, 0.16),
    },
    { from: 'above', ambient: '#98a19a', direct: '#dfe6d6' },
  );
  paintRoom(view, room, { wall: '#aeb2aa', floor: '#83867f', ceiling: '#8f938c', depth: -0.15 });
  const accent: Hex = dice.pick(['#c8973f', '#3f7a8a', '#a8483a', '#5f7f5a']);
  for (const x of [-3, 3])
    picture.add(
      polygon(view.outline(patch(plane([x - 0.06, 0.01, 0.6], [1, 0, 0], [0, 0, 1], 0.12, 43))), '#efeee4', 0.7),
    );
  for (let z = 2; z < 42; z += 2.6)
    for (const s of [-1, 1])
      picture.add(
        polygon(
          view.outline(patch(plane([s > 0 ? 3 : -8.2, 0.01, z], [1, 0, 0], [0, 0, 1], 5.2, 0.1))),
          '#efeee4',
          0.6,
        ),
      );
  ceilingLamps(view, room, 2, 10, [0.18, 1.4], '#f6ffe9');
  const pillars = [39, 33.8, 28.6, 23.4, 18.2, 13, 7.8].flatMap((z) =>
    [-1, 1].map((s) =>
      block({
        at: [s * 3.6, 0, z],
        size: [0.6, 2.7, 0.6],
        colour: '#b9bcb4',
        marks: ({ front }) => ({ front: [{ corners: patch(front, 0, 0.5, 0.6, 0.9), colour: accent }] }),
      }),
    ),
  );
  const parked = [36, 28.5, 21, 15.6, 10.4].flatMap((z) =>
    [-1, 1]
      .filter(() => dice.chance(0.55))
      .map((s) => car({ at: [s * 5.8, 0, z], turn: s > 0 ? Math.PI : 0, colour: dice.pick(carColours) })),
  );
  furnish(view, [
    ...pillars,
    ...parked,
    ...passers(dice, dice.whole(0, 1), () => [dice.between(-2, 2), 0, dice.between(14, 26)]),
  ]);
  foot(picture, 130);
}
