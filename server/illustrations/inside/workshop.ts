import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { stool, table } from '../props/furniture';
import { pendant } from '../props/lamps';
import { tools } from '../props/tools';
import { beams, boards, furnish, interior, shadyWall, sunnyWall, windowRow } from '../space/interior';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Pictures on easels of clamps and planks: a bench, tools on the wall, work under way. */
export function workshop(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [7, 3.4, 9],
    wall: dice.pick(['#cfc6b0', '#b9a789', '#a8aca6']),
    floor: '#8d8577',
    ceiling: '#cbbfa8',
    depth: 0.25,
  });
  boards(view, room, 0.3);
  windowRow(view, room.back, {
    count: 2,
    width: 2,
    sill: 1,
    height: 1.7,
    columns: 4,
    rows: 3,
    frame: materials.darkWood,
    beam: 0.34,
  });
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 2.2,
    sill: 1,
    height: 1.7,
    columns: 4,
    rows: 3,
    frame: materials.darkWood,
    beam: 0.3,
  });
  if (dice.chance(0.6)) beams(view, room, materials.wood);
  tools(picture, view, shadyWall(view, room));
  const bench = (at: Vec, long: number): Thing =>
    cluster([table(at, [long, 0.88, 0.8], materials.paleWood), ...clutter(picture, at, long)], at);
  furnish(view, [
    bench([0, 0, room.depth - 1], 4),
    bench([-side * 0.4, 0, 5], 2.4),
    stool([-side * 1.5, 0, 4.4], materials.wood),
    stool([side * 1, 0, room.depth - 2], materials.wood),
    planks([side * (room.width / 2 - 0.5), 0, 5.4], dice.pick([materials.wood, materials.paleWood])),
  ]);
  view.picture.add(...[room.depth - 1.6, 4.8].flatMap((z) => pendant([0, 2.3, z], 1.1, '#39524a', 0.24).paint(view)));
}

function clutter({ dice }: Picture, at: Vec, long: number): Thing[] {
  return repeat(7, (i): Thing => {
    const spot = plus(at, [-long / 2 + 0.25 + (i * (long - 0.5)) / 6, 0.88, dice.between(-0.2, 0.2)]);
    if (dice.chance(0.4))
      return lathe({
        at: spot,
        profile: [
          [0.07, 0],
          [0.1, 0.1],
          [0.06, dice.between(0.16, 0.3)],
        ],
        sides: 10,
        colour: dice.pick(['#a5553d', '#5b7a84', '#c9b27c', '#6f7f5a']),
      });
    return block({
      at: spot,
      size: [dice.between(0.1, 0.4), dice.between(0.05, 0.2), dice.between(0.1, 0.3)],
      turn: dice.between(-0.5, 0.5),
      colour: dice.pick([materials.wood, '#7d868a', '#b35b3c', '#40525a']),
    });
  });
}

function planks(at: Vec, colour: Hex): Thing {
  return cluster(
    repeat(6, (i) =>
      block({
        at: plus(at, [0, i * 0.12, (i % 2) * 0.2]),
        size: [0.7, 0.1, 2.6],
        colour: mix(colour, '#000000', (i % 3) * 0.08),
      }),
    ),
    at,
  );
}
