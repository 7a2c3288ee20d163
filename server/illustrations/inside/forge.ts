import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { tools } from '../props/tools';
import { beams, furnish, interior } from '../space/interior';
import { pairs } from '../space/pairs';
import { extrude, lathe } from '../space/solids';
import { block, cluster } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** A forge or foundry: dark, its fire the only light. */
export function forge(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [8, 4.2, 10],
    wall: '#7d6a5c',
    floor: '#63584f',
    ceiling: '#3f3732',
    depth: -0.1,
    ambient: '#94857c',
    direct: '#f0b684',
  });
  beams(view, room, '#3b2f28');
  const at: Vec = [side * 1.4, 0, room.depth - 1.4];
  furnish(view, [
    block({ at, size: [2.4, 1, 1.6], colour: '#6d625a' }),
    block({ at: plus(at, [0, 1.9, 0.2]), size: [2, 2.3, 1.2], colour: '#453c37' }),
  ]);
  view.picture.add(
    halo(view, plus(at, [0, 1.15, -0.7]), 4.2, '#ff8a3c', 0.6),
    halo(view, plus(at, [0, 1.15, -0.7]), 1, '#ffd9a0', 1),
  );
  const anvil = extrude({
    at: [-side * 0.4, 0.7, 5.6],
    profile: pairs('-0.5,0.24 -0.15,0.18 -0.15,0 0.25,0 0.25,0.2 0.4,0.2 0.4,0.3 -0.5,0.3'),
    width: 0.2,
    colour: '#5f676b',
  });
  furnish(view, [
    cluster(
      [
        lathe({
          at: [-side * 0.4, 0, 5.6],
          profile: pairs('0.34,0 0.3,0.7'),
          sides: 12,
          colour: materials.darkWood,
        }),
        anvil,
      ],
      [-side * 0.4, 0, 5.6],
    ),
    ...passers(dice, 1, () => [side * 0.2, 0, 6.8]),
  ]);
  tools(picture, view, side < 0 ? room.right : room.left);
  for (let i = 0; i < 22; i++)
    view.picture.add(
      halo(view, plus(at, [dice.between(-1.4, 1.4), dice.between(1, 3), dice.between(-1.6, 0)]), 0.035, '#ffd08a', 1),
    );
}
