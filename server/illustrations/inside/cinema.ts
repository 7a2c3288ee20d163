import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { seats } from '../props/seatRows';
import { patch } from '../space/plane';
import { indoors, paintRoom, roomOf } from '../space/room';

/** A dark hall, one bright screen. */
export function cinema(picture: Picture): void {
  const { light, dice } = picture;
  const room = roomOf(14, 7, 20);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-2, 2), 3.4, -1],
      focal: 1050,
      horizon: dice.between(400, 440),
      facing: dice.between(-0.06, 0.06),
    },
    { from: 'back', ambient: '#525c6c', direct: mix(light.sky[2], '#9fb0c0', 0.4) },
  );
  paintRoom(view, room, {
    wall: dice.pick(['#5a2c30', '#2f3f4d', '#3f3a44']),
    floor: '#2a2c30',
    ceiling: '#23262b',
    depth: 0,
  });
  for (const on of [room.left, room.right])
    for (let z = 3; z < 19; z += 2.4) picture.add(polygon(view.outline(patch(on, z, 0.4, 0.16, 5)), '#0d0f12', 0.5));
  const screen = patch(room.back, 1.4, 1.6, room.width - 2.8, 4.6);
  const outline = view.outline(screen);
  const [[x0, y1], [x1]] = [outline[0] ?? [0, 0], outline[1] ?? [0, 0]];
  const y0 = outline[3]?.[1] ?? 0;
  picture.add(
    polygon(outline, view.fade([0, 6, 20], [0, 1.6, 20], { 0: light.sky[0], 0.5: light.sky[1], 1: light.sky[2] })),
  );
  const hills = (share: number, rise: number, seed: number) =>
    `M${x0} ${y1}${repeat(31, (i) => `L${x0 + ((x1 - x0) * i) / 30} ${y0 + (y1 - y0) * (share - rise * picture.noise(i / 7 + seed, 3))}`).join('')}L${x1} ${y1}Z`;
  picture.add(
    `<path d="${hills(0.6, 0.3, 3)}" fill="${picture.air(0.3)}"/><path d="${hills(0.78, 0.22, 40)}" fill="${picture.air(0.7)}"/>`,
  );
  glow(picture, (x0 + x1) / 2, (y0 + y1) / 2, 620, mix(light.sky[2], '#ffffff', 0.2), 0.38);
  seats(view, dice.pick(['#7d2a2e', '#2c4a5c', '#4a4450']), 3, 15, 6);
  foot(picture, 160, '#040506');
}
