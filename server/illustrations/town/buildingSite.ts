import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { passers } from '../props/people';
import { truck } from '../props/vehicles';
import { openGround, setOut } from '../space/openGround';
import { block, cluster, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A building site: concrete floors going up, tower cranes. */
export function buildingSite(picture: Picture): void {
  const { dice, side } = picture;
  const scene = openGround(picture, '#a58d6c', 2.2);
  const storeys = dice.whole(3, 5);
  const frame = repeat(storeys, (floor) => {
    const y = floor * 3.2;
    const slab = block({
      at: [side * 3, y + 3, 42],
      size: [22, 0.35, 14],
      turn: side * 0.35,
      colour: materials.concrete,
    });
    const posts = [-9, -4.5, 0, 4.5, 9].flatMap((x) =>
      [-6, 0, 6].map((z) =>
        block({
          at: plus([side * 3, y, 42], turned([x, 0, z], side * 0.35)),
          size: [0.5, 3, 0.5],
          turn: side * 0.35,
          colour: materials.concrete,
        }),
      ),
    );
    return {
      at: [side * 3, y, 42] satisfies Vec,
      body: slab.body,
      paint: (view: View) => [...cluster(posts).paint(view), ...slab.paint(view)],
    };
  });
  const tower: Thing = {
    at: [side * 3, 0, 42],
    body: frame.flatMap((floor) => floor.body),
    paint: (view) => frame.flatMap((floor) => floor.paint(view)),
  };
  const fence = repeat(14, (i) =>
    block({ at: [-21 + i * 3.1, 0, 24], size: [2.9, 2, 0.08], colour: dice.pick(['#c9c4b6', '#b9b4a6', '#8fa0a8']) }),
  );
  setOut(scene, [
    tower,
    towerCrane([-side * 14, 0, 66], 25, side),
    ...fence,
    truck({ at: [side * 10, 0, 20], turn: side * 0.4, colour: '#c98f3c' }),
    ...passers(dice, 3, () => [dice.between(-8, 8), 0, dice.between(14, 20)]),
  ]);
}

function towerCrane(at: Vec, height: number, side: number): Thing {
  const steel = '#c9973c';
  return {
    at,
    body: [at, plus(at, [0.8, height, 0])],
    paint: (view) => {
      const p = (x: number, y: number) => view.pixel(plus(at, [x, y, 0]));
      const tone = view.distant(steel, view.depthOf(at));
      const rungs = repeat(14, (i) => [p(-0.6, (height * i) / 14), p(0.6, (height * (i + 1)) / 14)] as const);
      const lattice = repeat(
        18,
        (i) => [p(side * (1 + i * 1.2), height + (i % 2)), p(side * (2.2 + i * 1.2), height + ((i + 1) % 2))] as const,
      );
      return [
        ...rungs.map((rung) => line(rung, tone, 1.4)),
        line([p(-0.6, 0), p(-0.6, height)], tone, 2.4),
        line([p(0.6, 0), p(0.6, height)], tone, 2.4),
        line([p(-side * 8, height), p(side * 23, height)], tone, 3),
        line([p(side * 1, height + 1), p(side * 22, height + 1)], tone, 1.6),
        ...lattice.map((bar) => line(bar, tone, 1.2)),
        line([p(0, height + 5), p(side * 20, height + 1)], tone, 1),
        line([p(0, height + 5), p(-side * 8, height)], tone, 1),
        line([p(0, height), p(0, height + 5)], tone, 2.6),
        line([p(side * 15, height), p(side * 15, height - 11)], tone, 1),
        polygon(
          [p(-side * 8, height), p(-side * 6, height), p(-side * 6, height - 2.4), p(-side * 8, height - 2.4)],
          view.distant('#6d6a64', 40),
        ),
      ];
    },
  };
}
