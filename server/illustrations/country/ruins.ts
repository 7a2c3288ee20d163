import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { patch } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';

/** Walls without roofs, grass inside, sky through the windows. */
export function ruins(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, light.grass, 1.9);
  const stone = dice.pick([materials.rubble, materials.granite, materials.lava]);
  const wall = (x: number, z: number, long: number, turn: number): Thing =>
    brokenWall(picture, [x, 0, z], long, turn, stone);
  const pile = repeat(16, () =>
    block({
      at: [dice.between(-12, 12), 0, dice.between(12, 28)],
      size: [dice.between(0.4, 1.1), dice.between(0.2, 0.7), dice.between(0.4, 0.9)],
      turn: dice.between(0, 3),
      colour: stone,
    }),
  );
  const columns = dice.chance(0.4)
    ? [-6, -2, 2, 6].map((x) =>
        lathe({
          at: [x, 0, 19],
          profile: [
            [0.7, 0],
            [0.5, 0.3],
            [0.46, dice.between(1.4, 5)],
          ],
          sides: 14,
          colour: materials.limestone,
        }),
      )
    : [];
  setOut(scene, [
    wall(-side * 7, 32, 14, 0.2 * side),
    wall(side * 6, 30, 13, -0.3 * side),
    wall(side * 13, 38, 12, Math.PI / 2),
    wall(-side * 14, 36, 10, Math.PI / 2),
    ...pile,
    ...columns,
    ...scatter(picture, 'tree', 6, [-30, 0, 40], [30, 0, 60], [7, 12]),
    ...scatter(picture, 'bush', 8, [-12, 0, 18], [12, 0, 34], [0.6, 1.6]),
  ]);
  tufts(picture, scene.horizon + 50, 800, 320, mix(light.grass, light.deep, 0.45), 0.5);
  foreground(picture);
}

function brokenWall({ dice }: Picture, at: Vec, long: number, turn: number, stone: Hex): Thing {
  const count = Math.round(long / 1.1);
  const start = dice.between(0, 9);
  const pieces = repeat(count, (i) => {
    const height = 3.4 + Math.sin(i * 0.9 + start) * 2 + dice.between(-0.6, 0.6);
    return block({
      at: plus(at, turned([(i - count / 2) * 1.1, 0, 0], turn)),
      size: [1.12, Math.max(0.6, height), 0.9],
      turn,
      colour: mix(stone, '#000000', dice.between(0, 0.08)),
      marks: ({ front, back }) =>
        i % 3 === 1 && height > 3.2
          ? {
              front: [{ corners: patch(front, 0.16, 1.3, 0.8, 1.5), colour: '#aeb8b4', lit: true }],
              back: [{ corners: patch(back, 0.16, 1.3, 0.8, 1.5), colour: '#aeb8b4', lit: true }],
            }
          : {},
    });
  });
  return cluster(pieces, at);
}
