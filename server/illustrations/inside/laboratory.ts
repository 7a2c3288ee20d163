import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { chest, shelves, stool } from '../props/furniture';
import { ceilingLamps, furnish, interior, tiles, wallBand, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';
import { cluster, type Thing } from '../space/things';
import type { Vec } from '../space/vector';

/** White benches, glassware, hoods. */
export function laboratory(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [7.6, 3, 10],
    wall: '#e6ebe9',
    floor: '#c2cbc9',
    depth: 0.4,
    from: 'above',
  });
  tiles(view, room, 0.6);
  ceilingLamps(view, room, 2, 5, [0.9, 0.9]);
  windowRow(view, room.back, { count: 2, width: 2.2, sill: 1.1, height: 1.5, columns: 2, rows: 1, beam: 0.2 });
  for (const on of [room.left, room.right]) wallBand(view, on, 1.55, 0.04, '#9fb0b2');
  const island = (z: number): Thing => {
    const at: Vec = [0, 0, z];
    const glass = repeat(10, (i) =>
      lathe({
        at: [-1.5 + i * 0.34, 0.92, z + dice.between(-0.2, 0.2)],
        profile: dice.chance(0.5) ? pairs('0.09,0 0.1,0.05 0.03,0.18 0.03,0.28') : pairs('0.06,0 0.06,0.22'),
        sides: 10,
        colour: dice.pick(['#cfe4e6', '#9fc9b8', '#e0b070', '#a7c4dd']),
      }),
    );
    return cluster([chest(at, [3.6, 0.92, 1], '#f1f3f1', 0, '#d9dedd'), ...glass], at);
  };
  const side = (x: number, s: number): Thing =>
    shelves(
      [x, 0, room.depth / 2 + 1],
      [room.depth * 0.7, 2.1, 0.4],
      '#dfe5e4',
      5,
      () => ({
        width: dice.between(0.1, 0.3),
        height: dice.between(0.15, 0.35),
        colour: dice.pick(['#cfe4e6', '#d8c9a8', '#8fa3a8', '#f5f6f4', '#b8d0c0']),
      }),
      s * (Math.PI / 2),
    );
  furnish(view, [
    side(-room.width / 2 + 0.25, -1),
    side(room.width / 2 - 0.25, 1),
    island(7.6),
    island(4.6),
    stool([1, 0, 3.6], '#8f9ca0'),
  ]);
}
