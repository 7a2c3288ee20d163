import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon, rect } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { seats } from '../props/seatRows';
import { disc, patch, plane } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf } from '../space/room';
import { block, cluster, paint, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A theatre from the stalls: gilt frame, red curtain, boxes, chandelier. */
export function theatre(picture: Picture): void {
  const { dice } = picture;
  const room = roomOf(17, 11, 22);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-1.5, 1.5), dice.between(3, 5), -2],
      focal: 700,
      horizon: dice.between(430, 470),
      facing: dice.between(-0.05, 0.05),
    },
    { from: 'above', ambient: '#7a5a4c', direct: '#ffe0b0' },
  );
  const red = dice.pick(['#7d2a2e', '#7d2a2e', '#4a2f55', '#23485a']);
  paintRoom(view, room, { wall: mix(red, '#2a1512', 0.5), floor: '#3a1c18', ceiling: '#cdb58c', depth: -0.1 });
  picture.add(rect(0, 0, 1200, 800, '#1a0c08', 0.18));
  prosceniumOf(view, room, red);
  balconies(view, room);
  glow(picture, ...view.pixel([0, 9, 12]), 300, '#ffe2a6', 0.75);
  const crystal = repeat(
    26,
    (i): Vec => [
      Math.cos(i) * (1.5 - Math.floor(i / 9) * 0.45),
      8.6 + Math.floor(i / 9) * 0.35,
      12 + Math.sin(i) * 0.8,
    ],
  );
  for (const point of crystal) glow(picture, ...view.pixel(point), 9, '#fff6dc', 1);
  seats(view, red);
  foot(picture, 120, '#0c0505');
}

function prosceniumOf(view: View, room: Room, red: Hex): void {
  const { picture } = view;
  const gold = '#c49a55';
  const on = room.back;
  const [x, width, height] = [room.width / 2 - 5.2, 10.4, 7.4];
  picture.add(
    polygon(view.outline(patch(on)), mix('#d9c7a2', '#5a3a28', 0.35)),
    polygon(view.outline(patch(on, x - 0.6, 1, width + 1.2, height + 0.6)), gold),
    polygon(view.outline(patch(on, x, 1, width, height)), mix(red, '#000000', 0.45)),
  );
  for (let i = 0; i < 40; i++) {
    const from = x + (width * i) / 40;
    const fill = view.fade([0, 8, room.depth], [0, 1, room.depth], {
      0: mix(red, '#000000', i % 2 ? 0.5 : 0.25),
      0.75: mix(red, '#ff9a70', i % 2 ? 0.02 : 0.24),
      1: mix(red, '#000000', 0.35),
    });
    picture.add(polygon(view.outline(patch(on, from, 1, width / 40 + 0.02, height)), fill));
  }
  for (let i = 0; i < 6; i++)
    picture.add(
      polygon(
        view.outline(disc(on, x + (width / 6) * (i + 0.5), 8.3, width / 11)),
        mix(red, i % 2 ? '#000000' : '#ffb080', 0.14),
      ),
    );
  picture.add(
    polygon(view.outline(patch(on, x - 0.6, 8.4, width + 1.2, 0.7)), gold),
    polygon(view.outline(patch(on, x - 1.2, 9.1, width + 2.4, 1.2)), mix('#d9c7a2', '#5a3a28', 0.35)),
  );
  picture.add(polygon(view.outline(patch(plane([-6, 1, 20.6], [1, 0, 0], [0, 0, 1], 12, 1.4))), '#6b4a34'));
  glow(picture, ...view.pixel([0, 2.2, room.depth - 0.2]), 330, '#ffdca0', 0.45, 0.5);
}

function balconies(view: View, { width }: Room): void {
  const gold = '#c9a468';
  const things = [2.6, 5, 7.4].flatMap((y) =>
    [-1, 1].flatMap((s) =>
      [18, 15.4, 12.8, 10.2, 7.6, 5].map((z): Thing => {
        const at: Vec = [s * (width / 2 - 0.7), y, z];
        const dark = block({ at: [s * (width / 2 - 0.2), y, z], size: [0.4, 2.1, 2.3], colour: '#23100d' });
        const front = block({
          at,
          size: [0.3, 0.85, 2.6],
          colour: '#dcc9a0',
          marks: ({ left, right }) => ({
            left: [{ corners: patch(left, 0.3, 0.2, 2, 0.4), colour: gold }],
            right: [{ corners: patch(right, 0.3, 0.2, 2, 0.4), colour: gold }],
          }),
        });
        const post = block({ at: [s * (width / 2 - 0.6), y + 0.85, z + 1.3], size: [0.2, 1.5, 0.2], colour: gold });
        return {
          ...cluster([dark, front, post], at),
          paint: (v) => [
            ...dark.paint(v),
            ...front.paint(v),
            ...post.paint(v),
            `<circle cx="${v.pixel([at[0] - s * 0.3, y + 1, z])[0].toFixed(1)}" cy="${v.pixel([at[0] - s * 0.3, y + 1, z])[1].toFixed(1)}" r="${(v.scaleAt(at) * 0.55).toFixed(1)}" fill="${v.picture.soft('#ffd998', 0.9)}"/>`,
          ],
        };
      }),
    ),
  );
  paint(view, things);
}
