import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { paintAsGiven } from '../props/chandelier';
import { chair, chest, shelves } from '../props/furniture';
import { pendant } from '../props/lamps';
import { furnish, hang, interior, shadyWall, sunnyWall, tiles, wallBand, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import type { Room } from '../space/room';
import { lathe } from '../space/solids';
import type { Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A café or a dining room: zinc counter, bentwood chairs, mirrors, globes. */
export function cafe(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#c9a878', '#8a9a86', '#b98e74', '#d8cbb0']);
  const { view, room } = interior(picture, { size: [7, 3.3, 10], wall, floor: '#c9bda6', depth: 0.15 });
  tiles(view, room, 0.45, '#5a4c42');
  for (const on of [room.left, room.right, room.back]) wallBand(view, on, 0, 1.2, materials.darkWood);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 2.6,
    sill: 0.7,
    height: 2.1,
    columns: 3,
    rows: 1,
    frame: materials.darkWood,
    beam: 0.3,
  });
  bar(view, room);
  const tables = [4, 6, 8].flatMap((z) => [-0.2, 1.5].map((x): Vec => [picture.side * x, 0, z]));
  furnish(
    view,
    tables.flatMap((at) => bistro(at, picture)),
  );
  paintAsGiven(
    view,
    [3.6, 5.6, 7.6].map((z) => pendant([picture.side * 0.6, 2.35, z], 0.95, '#f2e6c8', 0.2)).reverse(),
  );
}

function bar(view: View, room: Room): void {
  const { dice, side } = view.picture;
  const on = shadyWall(view, room);
  const x = -side * (room.width / 2 - 0.2);
  const bottles = shelves(
    [x, 1.25, room.depth - 4.2],
    [4.4, 1.5, 0.25],
    materials.darkWood,
    3,
    () => ({
      width: 0.09,
      height: dice.between(0.24, 0.34),
      colour: dice.pick(['#3d5a3a', '#8a5a2a', '#c9b070', '#5a2c2a', '#9fb4b0']),
    }),
    side > 0 ? -Math.PI / 2 : Math.PI / 2,
  );
  hang(view, on, room.depth - 6.4, 1.25, 4.4, 1.5, mix(view.picture.light.sky[1], '#8a7a5a', 0.5), materials.darkWood);
  paintAsGiven(view, [bottles]);
  furnish(view, [
    chest(
      [-side * (room.width / 2 - 1.3), 0, room.depth - 4.2],
      [0.65, 1.1, 4.8],
      mix(materials.darkWood, '#5a2c22', 0.3),
      0,
      '#aab3b6',
    ),
  ]);
}

function bistro(at: Vec, { dice }: Picture): Thing[] {
  const top = lathe({
    at,
    profile: pairs('0.22,0 0.04,0.04 0.04,0.7 0.36,0.71 0.36,0.75'),
    sides: 16,
    colour: '#b9b2a4',
  });
  return [
    top,
    chair(plus(at, [0.62, 0, 0.1]), materials.wood, -Math.PI / 2 + dice.between(-0.3, 0.3)),
    chair(plus(at, [-0.62, 0, -0.1]), materials.wood, Math.PI / 2 + dice.between(-0.3, 0.3)),
  ];
}
