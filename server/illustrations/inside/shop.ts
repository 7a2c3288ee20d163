import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { chest, shelves, table } from '../props/furniture';
import { type Good, goodsOf } from '../props/goods';
import { pendant } from '../props/lamps';
import { passers } from '../props/people';
import { boards, furnish, interior, sunnyWall, windowRow } from '../space/interior';
import { block, cluster } from '../space/things';

/** A small shop: counter, shelves, a window on the street. */
export function shop(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [5.4, 3, 6.6],
    wall: dice.pick(['#d9cdb4', '#b9c4b8', '#c9b2a4', '#e2dccb']),
    floor: dice.pick(['#9c7a58', '#b9b2a2']),
    depth: 0.15,
  });
  boards(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 1.9,
    sill: 0.7,
    height: 1.9,
    columns: 2,
    rows: 1,
    frame: materials.darkWood,
    beam: 0.36,
  });
  const good: Good = {
    width: [0.1, 0.28],
    height: [0.12, 0.36],
    colours: ['#c9853f', '#e0c48a', '#8a4a35', '#5f7f6a', '#efe6d2', '#7a8fa0', '#b9574a'],
    gaps: 0.08,
  };
  const wall = shelves(
    [0, 0.9, room.depth - 0.25],
    [room.width - 0.6, 1.8, 0.35],
    materials.wood,
    4,
    goodsOf(picture, good),
  );
  const flank = shelves(
    [-side * (room.width / 2 - 0.25), 0.2, 4],
    [3, 2.3, 0.35],
    materials.wood,
    5,
    goodsOf(picture, good),
    (-side * Math.PI) / 2,
  );
  const counter = chest(
    [side * 0.2, 0, room.depth - 1.9],
    [3.2, 1, 0.7],
    mix(materials.darkWood, '#6b4a34', 0.5),
    0,
    '#d9cdb4',
  );
  furnish(view, [
    wall,
    flank,
    cluster(
      [
        counter,
        ...repeat(6, (i) =>
          block({
            at: [-1.1 + i * 0.45, 1, room.depth - 1.9],
            size: [0.34, dice.between(0.1, 0.26), 0.34],
            colour: dice.pick(good.colours),
          }),
        ),
      ],
      counter.at,
    ),
    table([-side * 0.9, 0, 3.2], [1, 0.75, 0.7], materials.paleWood),
    ...passers(dice, 1, () => [side * 0.5, 0, room.depth - 1.2]),
  ]);
  view.picture.add(...[-1, 0, 1].flatMap((x) => pendant([x, 2.2, room.depth - 1.9], 0.8, '#d8c08a', 0.18).paint(view)));
}
