import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { stool } from '../props/furniture';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { furnish, interior, tiles } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { lathe } from '../space/solids';
import { block } from '../space/things';
import type { Vec } from '../space/vector';

/** Coloured beams over a dark floor. */
export function nightclub(picture: Picture): void {
  const { dice } = picture;
  const tints: readonly [Hex, ...Hex[]] = dice.pick([
    ['#c84f9a', '#4f7fd9', '#f0a04f'],
    ['#4fc8b0', '#7f5fd9', '#e05f6a'],
    ['#e0503f', '#f0b04f', '#5f4fd0'],
  ]);
  const { view, room } = interior(picture, {
    size: [10, 4, 12],
    wall: '#2b2632',
    floor: '#26222c',
    ceiling: '#17141c',
    depth: -0.1,
    ambient: '#5f5a72',
    direct: mix(tints[0], '#ffffff', 0.3),
    from: 'above',
  });
  tiles(view, room, 1);
  for (let i = 0; i < 9; i++) {
    const from: Vec = [(i - 4) * 1.1, 3.6, 9.4];
    const to: Vec = [(i - 4) * dice.between(0.6, 2.2) + dice.between(-2, 2), 0, dice.between(3, 8)];
    const tint = dice.pick(tints);
    const out = (at: Vec, by: number): Vec => [at[0] + by, at[1], at[2]];
    picture.add(
      polygon(
        view.outline([out(from, -0.08), out(from, 0.08), out(to, 1), out(to, -1)]),
        view.fade(from, to, { 0: [tint, 0.75], 1: [tint, 0] }),
      ),
      halo(view, from, 0.7, tint, 0.9),
      halo(view, [to[0], 0.02, to[2]], 1.4, tint, 0.4),
    );
  }
  picture.add(
    halo(view, [0, 3, 7], 1.2, '#ffffff', 0.6),
    ...lathe({
      at: [0, 2.7, 7],
      profile: pairs('0.02,-0.4 0.3,-0.22 0.4,0 0.3,0.24 0.02,0.4'),
      sides: 14,
      colour: '#d9dce0',
    }).paint(view),
  );
  const bar = block({
    at: [-picture.side * (room.width / 2 - 0.9), 0, 6],
    size: [0.7, 1.1, 5],
    colour: '#3a3040',
    marks: ({ left, right }) => ({
      left: [{ corners: patch(left, 0, 0.2, 5, 0.08), colour: tints[1] ?? tints[0], lit: true }],
      right: [{ corners: patch(right, 0, 0.2, 5, 0.08), colour: tints[1] ?? tints[0], lit: true }],
    }),
  });
  furnish(view, [
    bar,
    ...[4.4, 5.4, 6.4, 7.4].map((z) => stool([-picture.side * (room.width / 2 - 1.7), 0, z], '#4a3f52')),
    ...passers(dice, 9, () => [dice.between(-2.6, 2.6), 0, dice.between(5.6, 10)]),
  ]);
  foot(picture, 140, '#060409');
}
