import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { line, polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { barge } from '../props/barge';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { extrude } from '../space/solids';
import { block, paint, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A quay with its boats, bollards and lamps. */
export function quay(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(420, 470);
  backdrop(picture, horizon, { planes: 3, rise: 110 });
  const view = outdoors(picture, { eye: [0, 3, 0], focal: 860, horizon }, 230);
  const water = plane([-120, -0.8, 9], [1, 0, 0], [0, 0, 1], 240, 400);
  picture.add(
    polygon(
      view.outline(patch(water)),
      view.fade([0, -0.8, 300], [0, -0.8, 10], {
        0: mix(light.sky[2], light.near, 0.2),
        0.5: mix(light.sky[1], light.near, 0.35),
        1: mix(light.sky[0], light.deep, 0.4),
      }),
    ),
  );
  for (let i = 0; i < 120; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [dice.between(-24, 24), -0.79, 10 + dice.next() ** 2 * 70],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.5, 2),
              0.1,
            ),
          ),
        ),
        light.sky[2],
        0.35,
      ),
    );
  mist(picture, horizon + 8, 50, 0.5);
  const boats = [-9, -3.4, 2.6, 8.4].map((x) => sailing(view, [x + dice.between(-1, 1), -0.8, dice.between(15, 24)]));
  paint(view, [...boats, barge(view, [side * 6, -0.9, 32], 0.2)]);
  const stone = view.tone(light.snow ? '#e6ebee' : materials.granite, [0, 1, 0]);
  picture.add(
    polygon(
      view.outline(patch(plane([-60, 0, 0.5], [1, 0, 0], [0, 0, 1], 120, 9.6))),
      view.fade([0, 0, 10], [0, 0, 2], { 0: stone, 1: mix(stone, light.deep, 0.45) }),
    ),
  );
  paint(view, [
    ...[-7, -2.4, 2.4, 7].map((x) => block({ at: [x, 0, 9.4], size: [0.4, 0.55, 0.4], colour: '#2b3034' })),
    streetLamp([-5, 0, 8.6], 4.4),
    streetLamp([5.4, 0, 8.6], 4.4),
    ...passers(dice, dice.whole(1, 4), () => [dice.between(-7, 7), 0, dice.between(6.6, 9)]),
  ]);
  foot(picture, 120);
}

function sailing({ picture }: View, at: Vec): Thing {
  const { dice } = picture;
  const hull = extrude({
    at,
    turn: dice.between(-0.2, 0.2),
    width: 1.8,
    colour: dice.pick(['#e6e1d4', '#2f4a5c', '#7d2f2c']),
    profile: pairs('-2.8,0.9 -2.2,0 2,0 2.4,0.8'),
  });
  const tall = dice.between(5.5, 8);
  return {
    ...hull,
    paint: (view) => [
      ...hull.paint(view),
      line(
        [view.pixel(plus(at, [0, 0.8, 0])), view.pixel(plus(at, [0, tall, 0]))],
        view.distant('#d9d5ca', 20),
        Math.max(1, view.scaleAt(at) * 0.08),
      ),
      line(
        [view.pixel(plus(at, [0, 1.6, 0])), view.pixel(plus(at, [2.3, 1.6, 0]))],
        view.distant('#d9d5ca', 20),
        Math.max(1, view.scaleAt(at) * 0.12),
      ),
      line(
        [view.pixel(plus(at, [-2.6, 0.9, 0])), view.pixel(plus(at, [0, tall, 0])), view.pixel(plus(at, [2.3, 0.9, 0]))],
        view.distant('#6d6a64', 20),
        0.8,
      ),
    ],
  };
}
