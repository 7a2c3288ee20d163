import { type Hex, mix } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { patch, sidesOf } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Mark, paintMarks, type Thing } from '../space/things';
import { dot, minus, plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** Places around `at`, as if it stood unturned. */
const around =
  (at: Vec, turn: number) =>
  (x: number, y: number, z: number): Vec =>
    plus(at, turned([x, y, z], turn));

const part = (at: Vec, size: Vec, colour: Hex, turn = 0): Thing => block({ at, size, colour, turn });

/** A table with four legs; sizes are width, height, depth. */
export function table(at: Vec, [width, height, depth]: Vec, colour: Hex, turn = 0): Thing {
  const p = around(at, turn);
  const legs = [-1, 1].flatMap((u) =>
    [-1, 1].map((v) =>
      part(
        p(u * (width / 2 - 0.08), 0, v * (depth / 2 - 0.08)),
        [0.06, height, 0.06],
        mix(colour, '#000000', 0.25),
        turn,
      ),
    ),
  );
  return cluster([...legs, part(p(0, height - 0.05, -0.001), [width, 0.05, depth], colour, turn)], at);
}

/** A solid piece with a top: counter, chest, cupboard, desk. */
export const chest = (at: Vec, size: Vec, colour: Hex, turn = 0, top: Hex = mix(colour, '#ffffff', 0.12)): Thing =>
  block({ at, size, colour, top, turn });

/** It looks towards −z unturned: towards us. */
export function chair(at: Vec, colour: Hex, turn = 0): Thing {
  const p = around(at, turn);
  const dark = mix(colour, '#000000', 0.3);
  const legs = [-1, 1].flatMap((u) =>
    [-1, 1].map((v) => part(p(u * 0.18, 0, v * 0.18), [0.04, 0.44, 0.04], dark, turn)),
  );
  return cluster(
    [
      ...legs,
      part(p(0, 0.44, 0), [0.44, 0.05, 0.44], colour, turn),
      part(p(0, 0.5, 0.2), [0.42, 0.42, 0.04], colour, turn),
    ],
    at,
  );
}

/** A seat on one foot. */
export function stool(at: Vec, colour: Hex, height = 0.7): Thing {
  return lathe({
    at,
    profile: [
      [0.16, 0],
      [0.03, 0.04],
      [0.03, height - 0.06],
      [0.18, height - 0.05],
      [0.18, height],
    ],
    sides: 10,
    colour,
  });
}

/** A low upholstered seat of that width; looks towards us unturned. */
export function sofa(at: Vec, width: number, colour: Hex, turn = 0): Thing {
  const p = around(at, turn);
  const arm = (u: number) =>
    part(p(u * (width / 2 - 0.1), 0, 0), [0.2, 0.62, 0.85], mix(colour, '#000000', 0.12), turn);
  return cluster(
    [
      part(p(0, 0, 0.36), [width, 0.85, 0.22], colour, turn),
      arm(-1),
      arm(1),
      part(p(0, 0, -0.06), [width - 0.4, 0.42, 0.72], mix(colour, '#ffffff', 0.1), turn),
    ],
    at,
  );
}

/** Its head is away from us unturned. */
export function bed(at: Vec, width: number, cover: Hex, frame: Hex, turn = 0): Thing {
  const p = around(at, turn);
  const pillow = (u: number) => part(p(u * width * 0.23, 0.55, 0.72), [width * 0.36, 0.16, 0.4], '#f4efe6', turn);
  return cluster(
    [
      part(p(0, 0, 1.02), [width + 0.1, 1.15, 0.08], frame, turn),
      part(p(0, 0, 0), [width, 0.32, 2], frame, turn),
      block({ at: p(0, 0.32, -0.05), size: [width, 0.24, 1.9], colour: cover, turn }),
      pillow(-1),
      pillow(1),
    ],
    at,
  );
}

interface Good {
  width: number;
  height: number;
  colour: Hex;
}

/** Shelves with things on them; `goods` gives one thing after the other, or a gap. They face us unturned. */
export function shelves(at: Vec, size: Vec, colour: Hex, rows: number, goods: () => Good | null, turn = 0): Thing {
  const [width, height, depth] = size;
  const p = around(at, turn);
  const back = part(p(0, 0, depth / 2 - 0.02), [width, height, 0.03], mix(colour, '#000000', 0.45), turn);
  const boards = repeat(rows + 1, (i) => part(p(0, (i * height) / rows, 0), [width, 0.04, depth], colour, turn));
  const posts = [-1, 1].flatMap((u) =>
    [-1, 1].map((v) => part(p(u * (width / 2), 0, v * (depth / 2 - 0.03)), [0.05, height, 0.05], colour, turn)),
  );
  const { spines, boxes } = stock(at, size, rows, goods, turn);
  return {
    ...back,
    at,
    paint: (view) => [
      ...back.paint(view),
      ...boards.flatMap((board) => board.paint(view)),
      ...spines(view),
      ...boxes.flatMap((box) => box.paint(view)),
      ...posts.flatMap((post) => post.paint(view)),
    ],
  };
}

/** Slim things (books, tins) show their front alone; wide ones are whole boxes. */
function stock(
  at: Vec,
  [width, height, depth]: Vec,
  rows: number,
  goods: () => Good | null,
  turn: number,
): { spines: (view: View) => string[]; boxes: Thing[] } {
  const front = sidesOf(at, [width, height, depth * 0.8], turn).front;
  const step = height / rows;
  const marks: Mark[] = [];
  const boxes: Thing[] = [];
  for (let row = 0; row < rows; row++) {
    for (let x = 0.1; x < width - 0.1; ) {
      const good = goods();
      const wide = good?.width ?? 0.2;
      const high = Math.min(good?.height ?? 0, step - 0.08);
      if (good && x + wide < width - 0.05) {
        if (wide < 0.26) marks.push({ corners: patch(front, x, row * step + 0.04, wide, high), colour: good.colour });
        else
          boxes.push(
            part(
              around(at, turn)(x + wide / 2 - width / 2, row * step + 0.04, -0.02),
              [wide, high, depth * 0.8],
              good.colour,
              turn,
            ),
          );
      }
      x += wide + 0.03;
    }
  }
  return {
    spines: (view) =>
      dot(front.normal, minus(view.eye, front.origin)) > 0 ? paintMarks(view, marks, front.normal) : [],
    boxes,
  };
}

/** A flat-screen on a foot. */
export function screen(at: Vec, width: number, glow: Hex, turn = 0): Thing {
  const p = around(at, turn);
  const height = width * 0.6;
  const body = block({
    at: p(0, 0.12, 0),
    size: [width, height, 0.05],
    turn,
    colour: '#191d20',
    marks: ({ front }) => ({
      front: [
        {
          corners: [
            plus(front.origin, turned([0.03, 0.03, 0], turn)),
            plus(front.origin, turned([width - 0.03, 0.03, 0], turn)),
            plus(front.origin, turned([width - 0.03, height - 0.03, 0], turn)),
            plus(front.origin, turned([0.03, height - 0.03, 0], turn)),
          ],
          colour: glow,
          lit: true,
        },
      ],
    }),
  });
  return cluster([part(p(0, 0, 0.05), [0.3, 0.14, 0.16], '#191d20', turn), body], at);
}
