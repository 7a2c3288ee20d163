import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ceilingLamps, furnish, interior, sunnyWall, wallBand, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { extrude, lathe } from '../space/solids';
import { block, cluster } from '../space/things';

/** A garage or the shop of mechanics: a car on its lift, tyres, tool chests. */
export function garage(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [10, 4.2, 12],
    wall: '#cfd2cd',
    floor: '#7d8080',
    ceiling: '#aab0ae',
    depth: 0.15,
  });
  ceilingLamps(view, room, 2, 5, [0.25, 1.6]);
  wallBand(view, room.back, 0, 1.3, dice.pick(['#9a4a3c', '#3f6478', '#5f6f58']));
  windowRow(view, sunnyWall(view, room), { count: 3, width: 2, sill: 2, height: 1.5, columns: 4, rows: 2, beam: 0.24 });
  const tyres = repeat(8, (i) =>
    lathe({
      at: [-side * (room.width / 2 - 0.8), Math.floor(i / 2) * 0.24, 5 + (i % 2) * 0.9],
      profile: pairs('0.36,0 0.4,0.1 0.36,0.22'),
      sides: 18,
      colour: '#1e2123',
    }),
  );
  const lift = [-1, 1].map((s) => block({ at: [s * 1.7, 0, 8], size: [0.3, 3, 0.3], colour: '#b8472f' }));
  const body = extrude({
    at: [0, 1.5, 8],
    turn: dice.between(-0.2, 0.2),
    width: 1.7,
    colour: dice.pick(['#d9d6cd', '#3f5f78', '#8a2f2b', '#2c3338']),
    profile: pairs('-2.1,0.28 -2.1,0.72 -1.95,0.84 -1,0.94 -0.35,1.42 1.1,1.45 1.75,1.02 2.1,0.95 2.1,0.28'),
    edges: { 3: '#26323a', 5: '#26323a' },
    signs: [
      {
        outline: pairs('-0.82,0.96 -0.28,1.34 1,1.37 1.5,1.02'),
        colour: '#26323a',
      },
    ],
  });
  const chestOfTools = block({
    at: [side * (room.width / 2 - 0.6), 0, 7],
    size: [0.6, 1.1, 1.6],
    colour: '#a8382c',
    marks: ({ left, right }) => ({
      left: [0.2, 0.45, 0.7].map((y) => ({ corners: patch(left, 0.1, y, 1.4, 0.04), colour: '#e0dcd4' })),
      right: [0.2, 0.45, 0.7].map((y) => ({ corners: patch(right, 0.1, y, 1.4, 0.04), colour: '#e0dcd4' })),
    }),
  });
  furnish(view, [...lift, cluster(tyres), body, chestOfTools]);
}
