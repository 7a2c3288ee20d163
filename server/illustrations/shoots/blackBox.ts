import type { Hex } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { line } from '../draw/svg';
import { boom, camera, cases, directorChair, gridLamp, operator } from '../props/filmGear';
import { indoors, paintRoom, type Room, roomOf } from '../space/room';
import type { Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

export interface Stage {
  view: View;
  room: Room;
}

/** A black box with its grid of pipes; only lamps give light. */
export function blackBox(picture: Picture, wall: Hex = '#24292d'): Stage {
  const { dice } = picture;
  const room = roomOf(dice.between(15, 18), 7, dice.between(16, 20));
  const x = dice.between(-2, 2);
  const view = indoors(
    picture,
    {
      eye: [x, dice.between(1.5, 2.1), -1],
      focal: dice.between(860, 1020),
      horizon: dice.between(430, 470),
      facing: -x * 0.05 + dice.between(-0.08, 0.08),
    },
    { from: 'above', ambient: '#565d66', direct: '#e9e2d2' },
  );
  paintRoom(view, room, { wall, floor: '#3a3f42', ceiling: '#14171a', depth: -0.1 });
  grid(view, room);
  return { view, room };
}

function grid(view: View, room: Room): void {
  const { picture } = view;
  const half = room.width / 2;
  const bar = (a: Vec, b: Vec, z: number) =>
    picture.add(line([view.pixel(a), view.pixel(b)], '#3a4248', Math.max(0.8, 46 / (z + 4))));
  for (let z = room.depth - 1; z > 1; z -= 1.6) bar([-half, room.height - 0.6, z], [half, room.height - 0.6, z], z);
  for (let x = -half; x <= half; x += 1.8) bar([x, room.height - 0.6, 0.8], [x, room.height - 0.6, room.depth], 8);
}

/** Lamps under the grid in rows at these distances; a few are off. */
export const lampsOver = ({ view, room }: Stage, rows: readonly number[]): Thing[] =>
  rows.flatMap((z) =>
    [-4.8, -1.6, 1.6, 4.8].map((x) =>
      gridLamp([x + view.picture.dice.between(-0.6, 0.6), room.height - 1.4, z], 0.6, view.picture.dice.chance(0.75)),
    ),
  );

/** Camera, its operator, boom and chairs, on the near side. */
export function crew(picture: Picture): Thing[] {
  const { dice, side } = picture;
  const flip = side < 0;
  const x = side * dice.between(2.2, 3.2);
  return [
    camera([x, 0, 5.6], flip),
    operator([x + side * 0.55, 0, 5.5], flip),
    ...(dice.chance(0.7) ? [boom([x + side * 1.6, 0, 8.2], flip)] : []),
    ...(dice.chance(0.7) ? [directorChair([-side * 3.3, 0, 5.4], Math.PI + side * 0.5)] : []),
    cases([-side * 4.9, 0, 6.4], dice.whole(2, 4)),
  ];
}
