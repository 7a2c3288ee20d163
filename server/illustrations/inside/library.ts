import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { chair, shelves, table } from '../props/furniture';
import { halo } from '../props/lamps';
import { boards, furnish, interior, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { extrude } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Shelves to the ceiling, green lamps, a long table. */
export function library(picture: Picture): void {
  const { view, room } = interior(picture, {
    size: [8, 4.4, 13],
    wall: '#c7b592',
    floor: '#8d6440',
    ceiling: '#e2d8c2',
    depth: 0.35,
  });
  boards(view, room);
  windowRow(view, room.back, {
    count: 2,
    width: 1.7,
    sill: 0.9,
    height: 3,
    columns: 2,
    rows: 4,
    arched: true,
    margin: 1,
    beam: 0.36,
  });
  const cases = [room.depth - 1.3, room.depth - 3.6, room.depth - 5.9, room.depth - 8.2].flatMap((z) =>
    [-1, 1].map((s) => tall(picture, [s * (room.width / 2 - 0.22), 0, z], s)),
  );
  furnish(view, cases);
  const tables = [4.2, 7.2].map((z) =>
    cluster(
      [
        table([0, 0, z], [1.3, 0.76, 2.4], materials.darkWood),
        ...[-0.7, 0.7].flatMap((v) => [
          chair([0.95, 0, z + v], materials.wood, -Math.PI / 2),
          chair([-0.95, 0, z + v], materials.wood, Math.PI / 2),
          deskLamp([0, 0.76, z + v]),
        ]),
      ],
      [0, 0, z],
    ),
  );
  furnish(view, tables);
}

const tall = ({ dice }: Picture, at: Vec, s: number): Thing =>
  shelves(
    at,
    [2.2, 3.7, 0.36],
    '#5a3d28',
    9,
    () =>
      dice.chance(0.06)
        ? null
        : {
            width: dice.between(0.04, 0.1),
            height: dice.between(0.24, 0.36),
            colour: dice.pick(['#6d2f2a', '#2f4550', '#8a7648', '#4a5a44', '#b9a987', '#3a2f3f', '#7d4a2f']),
          },
    (s * Math.PI) / 2,
  );

function deskLamp(at: Vec): Thing {
  const shade = extrude({
    at: plus(at, [0, 0.34, 0]),
    profile: pairs('-0.16,0 -0.1,0.12 0.1,0.12 0.16,0'),
    width: 0.2,
    colour: '#3f7a5c',
  });
  const foot = block({ at, size: [0.03, 0.36, 0.03], colour: '#b8934f' });
  return {
    ...shade,
    at,
    paint: (view) => [
      halo(view, plus(at, [0, 0.28, 0]), 0.7, '#ffe4a6', 0.6),
      ...foot.paint(view),
      ...shade.paint(view),
    ],
  };
}
