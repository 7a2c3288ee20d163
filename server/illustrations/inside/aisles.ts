import type { Hex } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { cases, spotlight } from '../props/filmGear';
import { chest, shelves, stool } from '../props/furniture';
import { type Good, goodsOf } from '../props/goods';
import { halo, pendant } from '../props/lamps';
import { passers } from '../props/people';
import { boards, ceilingLamps, furnish, hang, interior, tiles, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import type { Room } from '../space/room';
import { lathe } from '../space/solids';
import type { Thing } from '../space/things';
import type { View } from '../space/view';

/** Two walls of racking and an aisle between. */
function aisle(
  picture: Picture,
  view: View,
  room: Room,
  good: Good,
  height: number,
  rows: number,
  colour: Hex,
): Thing[] {
  const runs = Math.floor((room.depth - 1.5) / 2.6);
  return repeat(runs, (i) => 2 + i * 2.6)
    .flatMap((z) =>
      [-1, 1].map((s) =>
        shelves(
          [s * (room.width / 2 - 0.35), 0, z + 0.8],
          [2.5, height, 0.6],
          colour,
          rows,
          goodsOf(picture, good),
          (s * Math.PI) / 2,
        ),
      ),
    )
    .filter((thing) => view.depthOf(thing.at) > 1.2);
}

/** A hire firm's store: racks of black and silver cases, lamps on stands. */
export function rentalStore(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [6.2, 4, 15],
    wall: '#b9bdba',
    floor: '#8a8f90',
    ceiling: '#9aa09f',
    depth: 0.25,
    from: 'above',
  });
  ceilingLamps(view, room, 1, 6, [0.3, 1.7]);
  windowRow(view, room.back, {
    count: 1,
    width: 3,
    sill: 1.6,
    height: 1.6,
    columns: 4,
    rows: 2,
    frame: '#41494d',
    beam: 0.2,
  });
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.4, 0.85],
      height: [0.3, 0.6],
      colours: ['#23292d', '#2f373c', '#4a5257', '#8f979a', '#7a3b30', '#2c4654'],
      gaps: 0.12,
    },
    3.3,
    5,
    '#c48a3c',
  );
  furnish(view, [
    ...racks,
    spotlight([side * 0.9, 0, 8], 2, [0, 0, 0], false),
    spotlight([-side * 0.6, 0, 9.4], 2.4, [0, 0, 0], false),
    cases([side * 0.7, 0, 5], dice.whole(2, 4), 0.2),
    cases([-side * 0.9, 0, 6.6], dice.whole(1, 3), -0.3),
    ...passers(dice, dice.whole(0, 1), () => [0, 0, 10.5]),
  ]);
}

/** Pallets to the roof. */
export function warehouse(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [9, 8, 34],
    wall: '#c2c6c4',
    floor: '#9a9c99',
    ceiling: '#8d9492',
    depth: 0.5,
    from: 'above',
  });
  ceilingLamps(view, room, 2, 9, [0.3, 2]);
  picture.add(halo(view, [0, 3, room.depth], 7, picture.light.sun, 0.6));
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.7, 1.1],
      height: [0.8, 1.5],
      colours: ['#b8935f', '#c9a878', '#8a7250', '#d9cdb4', '#6f8490'],
      gaps: 0.15,
    },
    7,
    4,
    '#39618a',
  );
  furnish(view, [...racks, ...passers(dice, 1, () => [dice.between(-1, 1), 0, dice.between(9, 18)])]);
}

/** Props by the thousand: lamps, globes, telephones, bottles on plain shelves. */
export function propStore(picture: Picture): void {
  const { side } = picture;
  const { view, room } = interior(picture, {
    size: [5.6, 3.6, 13],
    wall: '#b3a68c',
    floor: '#8a6f52',
    ceiling: '#c9bfa8',
    depth: 0.2,
    from: 'above',
  });
  boards(view, room);
  windowRow(view, room.back, {
    count: 1,
    width: 2.2,
    sill: 1,
    height: 1.9,
    columns: 3,
    rows: 3,
    frame: materials.darkWood,
    beam: 0.34,
  });
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.1, 0.42],
      height: [0.12, 0.52],
      colours: ['#a5553d', '#5b7a84', '#c9b27c', '#6f7f5a', '#d9d2c0', '#3b3532', '#8a6fa0', '#b8934f'],
      gaps: 0.1,
    },
    3,
    5,
    materials.wood,
  );
  const odd = [
    lathe({
      at: [side * 0.9, 0, 6],
      profile: pairs('0.2,0 0.05,0.1 0.05,0.5 0.3,0.7 0.36,1 0.3,1.3 0,1.36'),
      sides: 16,
      colour: '#4f7f8a',
    }),
    chest([-side * 0.9, 0, 7.4], [0.9, 0.5, 0.6], '#6b4630', 0.3),
    stool([side * 1, 0, 8.6], '#7d2f2c', 0.9),
  ];
  furnish(view, [...racks, ...odd]);
  view.picture.add(...[9, 5].flatMap((z) => pendant([0, 2.5, z], 1.1, '#3a4a46', 0.24).paint(view)));
}

/** Aisles of a supermarket under even light. */
export function supermarket(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [4.2, 3.6, 22],
    wall: '#e9eae6',
    floor: '#d3d4cd',
    depth: 0.35,
    from: 'above',
  });
  tiles(view, room, 0.6);
  ceilingLamps(view, room, 1, 10, [0.5, 1.6]);
  const racks = aisle(
    picture,
    view,
    room,
    {
      width: [0.09, 0.24],
      height: [0.15, 0.36],
      colours: ['#c8473b', '#e0a93f', '#3f7a9a', '#5f9a5a', '#f0ece2', '#8a4f86', '#d9743f', '#2f4f6a'],
      gaps: 0.05,
    },
    2,
    5,
    '#e6e4dc',
  );
  furnish(view, [
    ...racks,
    ...passers(dice, dice.whole(1, 3), () => [dice.between(-0.8, 0.8), 0, dice.between(8, 16)]),
  ]);
  hang(view, room.back, 0.4, 2.5, room.width - 0.8, 0.6, dice.pick(['#b23f36', '#3f7a5a', '#2f5f8a']));
}
