import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { repeat } from '../draw/repeat';
import { pairs } from '../space/pairs';
import { lathe, sheetOf } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A round fountain with its column. */
export function basin({ picture }: View, at: Vec): Thing {
  const stone = materials.lava;
  const pool = lathe({
    at,
    profile: pairs('3.1,0 3.3,0.2 3,0.7 2.7,0.72'),
    sides: 20,
    colour: stone,
    bands: [stone, stone, mix(materials.water, picture.light.sky[1], 0.4)],
  });
  const column = lathe({
    at,
    profile: pairs('0.5,0.6 0.3,1.2 0.3,2.2 1.1,2.6 1.1,2.75 0.25,2.8 0.2,3.6 0,4'),
    sides: 16,
    colour: stone,
  });
  return { ...pool, paint: (view) => [...pool.paint(view), ...column.paint(view)] };
}

/** A market in three rows. */
export function stalls({ picture }: View): Thing[] {
  const { dice } = picture;
  return [12, 18, 25].flatMap((z) =>
    [-9, -2.5, 4, 10.5].map((x) => {
      const [cloth, at]: [Hex, Vec] = [
        dice.pick(['#a34a3e', '#d8cfb8', '#4f6f63', '#c79a4b', '#55657f']),
        [x + dice.between(-1, 1), 0, z + dice.between(-1, 1)],
      ];
      const [w, y] = [4, 2.4];
      const corner = (u: number, h: number, v: number): Vec => [at[0] + (u * w) / 2, h, at[2] + v * 1.3];
      const roof = [
        sheetOf([corner(-1, y, -1), corner(1, y, -1), corner(1, y + 0.7, 0), corner(-1, y + 0.7, 0)], cloth),
        sheetOf(
          [corner(-1, y, 1), corner(1, y, 1), corner(1, y + 0.7, 0), corner(-1, y + 0.7, 0)],
          mix(cloth, '#000000', 0.2),
        ),
      ];
      const goods = repeat(7, (i) =>
        block({
          at: [at[0] - 1.6 + i * 0.53, 0.85, at[2] - 0.7],
          size: [0.45, dice.between(0.12, 0.3), 0.5],
          colour: dice.pick(['#b5542f', '#7f9447', '#d6b24c', '#8a3f4a', '#cdb38a']),
        }),
      );
      const posts = [-1, 1].map((u) =>
        block({ at: corner(u * 0.98, 0, -0.95), size: [0.07, y, 0.07], colour: '#7c7468' }),
      );
      return {
        ...cluster([block({ at: [at[0], 0, at[2] - 0.5], size: [w - 0.2, 0.85, 1], colour: materials.wood })], at),
        paint: (view: View) =>
          [
            block({ at: [at[0], 0, at[2] - 0.4], size: [w - 0.2, 0.85, 1], colour: materials.wood }),
            ...goods,
            ...posts,
            ...roof,
          ].flatMap((thing) => thing.paint(view)),
      };
    }),
  );
}
