import { type Hex, mix } from '../draw/colour';
import { sheetOf } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';

/** A pitched tent roof on four poles. */
export function tent(at: Vec, colour: Hex, turn: number, [width, depth]: readonly [number, number] = [6, 5]): Thing {
  const p = (x: number, y: number, z: number): Vec => plus(at, turned([(x * width) / 2, y, (z * depth) / 2], turn));
  const posts = [-1, 1].flatMap((u) =>
    [-1, 1].map((v) => block({ at: p(u, 0, v), size: [0.09, 2.4, 0.09], turn, colour: '#d9d6ce' })),
  );
  const top = p(0, 4, 0);
  const sides: [number, number, number, number][] = [
    [-1, -1, 1, -1],
    [1, -1, 1, 1],
    [1, 1, -1, 1],
    [-1, 1, -1, -1],
  ];
  const cloth = sides.flatMap(([u0, v0, u1, v1]) => [
    sheetOf([p(u0, 2.4, v0), p(u1, 2.4, v1), top], colour),
    sheetOf([p(u0, 2.4, v0), p(u1, 2.4, v1), p(u1, 2.1, v1), p(u0, 2.1, v0)], mix(colour, '#000000', 0.06)),
  ]);
  return cluster([...posts, ...cloth], at);
}
