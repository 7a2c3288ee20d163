import type { Picture } from '../draw/picture';
import { line } from '../draw/svg';
import { cases } from '../props/filmGear';
import { halo } from '../props/lamps';
import { person } from '../props/people';
import { furnish, hang, interior } from '../space/interior';
import { pairs } from '../space/pairs';
import { block, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Actors in suits with markers, cameras on a truss about them. */
export function motionCapture(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [11, 4, 12],
    wall: '#3f464a',
    floor: '#565d60',
    ceiling: '#23282b',
    depth: 0,
    ambient: '#93a0a6',
    direct: '#e3ecee',
    from: 'above',
  });
  for (let i = -5; i <= 5; i++)
    picture.add(line([view.pixel([i, 0.01, 2]), view.pixel([i, 0.01, 12])], '#8fd0cc', 1, 0.35));
  for (let z = 2; z < 12; z++)
    picture.add(line([view.pixel([-5.5, 0.01, z]), view.pixel([5.5, 0.01, z])], '#8fd0cc', 1, 0.35));
  for (const y of [3.2, 3.5])
    picture.add(
      line([view.pixel([-5, y, 11]), view.pixel([5, y, 11])], '#8f979a', 3),
      ...[-5, 5].map((x) => line([view.pixel([x, y, 11]), view.pixel([x, y, 1])], '#8f979a', 3)),
    );
  for (let i = 0; i < 11; i++)
    picture.add(
      ...block({ at: [-4.6 + i * 0.92, 2.9, 10.9], size: [0.2, 0.24, 0.2], colour: '#15181b' }).paint(view),
      halo(view, [-4.6 + i * 0.92, 3, 10.7], 0.16, '#ff5a4a', 0.9),
    );
  const actors = pairs('-1.2,7.4 1.3,8').map(([x, z]) => suit([x, 0, z], dice.pick(['walking', 'talking', 'still'])));
  furnish(view, [...actors, cases([-4, 0, 4], 3)]);
  hang(view, room.back, room.width / 2 - 1.6, 1, 3.2, 1.7, '#10191d', '#2b3034');
  const figure = (x: number, y: number): Vec => [-1.6 + x, 1 + y, 11.98];
  const bones = pairs('1.6,1.4 1.6,1.1 1.6,0.4 1.35,0.15 1.6,0.4 1.85,0.15 1.6,0.4 1.6,1.05 1.2,0.7 1.6,1.05 2,0.7');
  picture.add(
    line(
      bones.map(([x, y]) => view.pixel(figure(x, y))),
      '#6fe0c8',
      2.6,
    ),
  );
}

function suit(at: Vec, pose: 'walking' | 'talking' | 'still'): Thing {
  const body = person({ at, pose, colour: '#23292d' });
  const dots = pairs('0,1.6 -0.18,1.4 0.18,1.4 0,1.2 -0.14,0.8 0.14,0.8 -0.2,0.4 0.2,0.4 -0.24,1 0.24,1');
  return {
    ...body,
    paint: (view) => [
      ...body.paint(view),
      ...dots.map(([x, y]) => halo(view, plus(at, [x, y, -0.1]), 0.06, '#e8fffb', 1)),
    ],
  };
}
