import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, short, stroke } from '../draw/svg';
import { foot } from '../nature/ground';
import { sky } from '../nature/sky';
import { camera, operator, spotlight } from '../props/filmGear';
import { halo, streetLamp } from '../props/lamps';
import { person } from '../props/people';
import { outdoors } from '../space/outdoors';
import { patch } from '../space/plane';
import { block, paint } from '../space/things';
import type { Vec } from '../space/vector';

/** A night exterior: rain made by hand, wet ground, lamps through it. */
export function rainShot(picture: Picture): void {
  const { dice, side, light } = picture;
  const dark: Hex = '#0d1319';
  sky(picture, 460);
  picture.add(`<rect width="1200" height="800" fill="${dark}" opacity="${light.lamps ? 0.3 : 0.62}"/>`);
  const view = outdoors(picture, { eye: [0, 1.7, 0], focal: 900, horizon: 470 }, 60);
  const wet = picture.linear({ 0: '#2b363d', 0.4: '#1a2228', 1: '#0a0e11' });
  picture.add(`<rect y="470" width="1200" height="330" fill="${wet}"/>`);
  const houses = repeat(9, (i) =>
    block({
      at: [(i - 4) * 8, 0, 34 + (i % 2) * 3],
      size: [7.6, dice.between(6, 10), 6],
      colour: mix('#3a4046', '#5a5048', dice.next()),
      marks: ({ front }) => ({
        front: [0.8, 3.4, 5.6].flatMap((x) =>
          [1, 4].map((y) => ({
            corners: patch(front, x, y, 1.1, 1.7),
            colour: dice.chance(0.35) ? '#ffca7e' : '#1c252b',
            ...(dice.chance(0.35) ? { lit: true as const } : {}),
          })),
        ),
      }),
    }),
  );
  paint(view, houses);
  const lampAt: Vec = [side * 5, 0, 15];
  picture.add(halo(view, [side * 4.8, 4.2, 15], 7, '#cfe0ea', 0.5));
  paint(view, [
    streetLamp([-side * 5, 0, 18], 5),
    spotlight(lampAt, 4.2, [0, 1, 13], true),
    person({ at: [0, 0, 13], colour: '#14191d' }),
    person({ at: [-side * 1.2, 0, 13.4], pose: 'talking', colour: '#1b2126' }),
    camera([-side * 2.6, 0, 8], side > 0),
    operator([-side * 3.1, 0, 7.9], side > 0),
  ]);
  for (const [x, z, tint] of [
    [0, 13, '#cfe0ea'],
    [-side * 5, 18, '#ffca7e'],
    [side * 5, 14, '#dfeaf0'],
  ] as const) {
    const [px, py] = view.pixel([x, 0, z]);
    picture.add(ellipse(px, py + 60, 46, 130, picture.soft(tint), 0.4));
  }
  const rain = repeat(520, () => {
    const [x, y, long] = [dice.between(-40, 1240), dice.between(-40, 790), dice.between(18, 60)];
    return `M${short(x)} ${short(y)}l${short(-side * long * 0.16)} ${short(long)}`;
  });
  picture.add(stroke(rain.join(''), '#dfeaf0', 1.3, 0.32));
  const drops = repeat(120, () =>
    ellipse(dice.between(0, 1200), dice.between(520, 800), dice.between(3, 12), dice.between(1, 3), '#dfeaf0', 0.25),
  );
  picture.add(...drops);
  foot(picture, 140, '#050709');
}
