import type { Hex } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { chair, chest } from '../props/furniture';
import type { Room } from '../space/room';
import { block, cluster, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';

export type CorridorFurniture = 'trolleys' | 'coats' | 'benches' | 'none';

/** What stands along the wall away from the light, from the reader's end to the far one. */
export function furnish(picture: Picture, room: Room, furniture: CorridorFurniture): Thing[] {
  const { dice, side } = picture;
  const x = -side * (room.width / 2 - 0.45);
  const along = repeat(4, (i): Vec => [x, 0, 4.2 + i * 4.6 + dice.between(0, 1.2)]);
  if (furniture === 'trolleys') return along.slice(0, dice.whole(1, 3)).map((at) => trolley(at));
  if (furniture === 'benches')
    return along.flatMap((at) => [
      chair(at, '#58707c', side > 0 ? -Math.PI / 2 : Math.PI / 2),
      chair(plus(at, [0, 0, 0.6]), '#58707c', side > 0 ? -Math.PI / 2 : Math.PI / 2),
    ]);
  if (furniture === 'coats') return along.flatMap((at) => coats(picture, at, side));
  return [];
}

function trolley(at: Vec): Thing {
  const p = (y: number, size: Vec, colour: Hex, z = 0): Thing =>
    block({ at: plus(at, turned([0, y, z], 0)), size, colour });
  return cluster(
    [
      p(0, [0.05, 0.6, 1.8], '#8b949a'),
      p(0.6, [0.72, 0.1, 1.95], '#8b949a'),
      p(0.7, [0.7, 0.16, 1.9], '#e8ecea'),
      p(0.86, [0.5, 0.1, 0.4], '#f7f8f6', 0.6),
    ],
    at,
  );
}

function coats({ dice }: Picture, at: Vec, side: number): Thing[] {
  const hooks = chest(plus(at, [0, 1.25, 0]), [0.12, 0.08, 2.4], materials.wood);
  const bench = chest(plus(at, [side * 0.05, 0, 0]), [0.36, 0.38, 2.4], materials.paleWood);
  const garments = repeat(6, (i) =>
    block({
      at: plus(at, [side * 0.08, 0.62, -1 + i * 0.4]),
      size: [0.16, 0.62, 0.26],
      colour: dice.pick(['#b24a3d', '#3f6c8c', '#d0a53f', '#5f8a5a', '#7a5a86']),
    }),
  );
  return [bench, hooks, ...garments];
}
