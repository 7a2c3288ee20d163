import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { camera, spotlight } from '../props/filmGear';
import { chair, table } from '../props/furniture';
import { person } from '../props/people';
import { boards, furnish, hang, interior, sunnyWall, windowRow } from '../space/interior';
import { block, cluster } from '../space/things';

/** A plain room, a chair on a mark, a camera, a table with papers: casting. */
export function castingRoom(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [6.2, 3, 7.4],
    wall: dice.pick(['#dcd8cd', '#c4c9c4', '#d3c6b4']),
    floor: dice.pick(['#a9845c', '#8f9490']),
    depth: 0.25,
  });
  boards(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 1.7,
    sill: 0.8,
    height: 1.8,
    columns: 2,
    rows: 2,
    beam: 0.36,
  });
  hang(view, room.back, room.width / 2 - 1.5, 0.1, 3, 2.5, dice.pick(['#8a9a9c', '#b3a58f', '#6d7a7c', '#5c4f52']));
  const desk = cluster(
    [
      table([-side * 1.9, 0, 3.2], [1.6, 0.74, 0.8], materials.paleWood, side * 0.3),
      chair([-side * 2, 0, 2.6], '#3a4146', Math.PI),
      block({ at: [-side * 1.8, 0.74, 3.2], size: [0.3, 0.03, 0.22], colour: '#f3efe6' }),
    ],
    [-side * 1.9, 0, 3.2],
  );
  furnish(view, [
    chair([0, 0, room.depth - 1.6], '#6b5038', 0),
    person({
      at: [side * 0.9, 0, room.depth - 1.8],
      pose: 'talking',
      colour: dice.pick(['#7c2f33', '#2f4a5c', '#4d5a44', '#20262b']),
    }),
    camera([side * 0.9, 0, 3.6], side < 0, 1.6),
    spotlight([side * 2.2, 0, 4.4], 2.2, [0, 1.2, room.depth - 1.6]),
    desk,
  ]);
}
