import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { paintAsGiven } from '../props/chandelier';
import { chair } from '../props/furniture';
import { pendant } from '../props/lamps';
import { beams, boards, furnish, interior, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Laid tables in rows under their lamps. */
export function restaurant(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#4d5a55', '#6b3a36', '#d9cfba', '#b7a488']);
  const { view, room } = interior(picture, { size: [9, 3.2, 11], wall, floor: '#8a6545', depth: 0.2 });
  boards(view, room);
  windowRow(view, room.back, {
    count: 3,
    width: 1.9,
    sill: 0.7,
    height: 2.1,
    columns: 2,
    rows: 3,
    frame: '#e9e2d2',
    beam: 0.24,
  });
  if (dice.chance(0.6)) beams(view, room, materials.darkWood);
  const spots = [3.6, 5.8, 8].flatMap((z) => [-2.9, 0, 2.9].map((x): Vec => [x, 0, z]));
  furnish(
    view,
    spots.flatMap((at) => laid(at, picture)),
  );
  paintAsGiven(
    view,
    [8, 5.8, 3.6].flatMap((z) => [-2.9, 0, 2.9].map((x) => pendant([x, 1.9, z], 1.3, '#2c3133', 0.2))),
  );
}

function laid(at: Vec, { dice }: Picture): Thing[] {
  const cloth = block({ at: plus(at, [0, 0.42, 0]), size: [1.2, 0.34, 0.9], colour: '#f0ebe0' });
  const glasses = [-0.3, 0.3].map((x) =>
    lathe({
      at: plus(at, [x, 0.76, -0.1]),
      profile: pairs('0.03,0 0.01,0.08 0.045,0.12 0.04,0.2'),
      sides: 8,
      colour: '#e4ecec',
    }),
  );
  const seats = [-0.32, 0.32].flatMap((x) => [
    chair(plus(at, [x, 0, 0.72]), '#5d4433', 0),
    chair(plus(at, [x, 0, -0.72]), '#5d4433', Math.PI),
  ]);
  const candle = dice.chance(0.5)
    ? [
        lathe({
          at: plus(at, [0, 0.76, 0.1]),
          profile: pairs('0.03,0 0.03,0.16'),
          sides: 8,
          colour: '#ffe2a8',
          lit: true,
        }),
      ]
    : [];
  return [cluster([...seats, cloth, ...glasses, ...candle], at)];
}
