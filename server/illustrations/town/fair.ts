import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line } from '../draw/svg';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { openGround, setOut } from '../space/openGround';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { extrude, sheetOf } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** A big top, a wheel, strings of lamps. */
export function fair(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, mix(materials.gravel, light.grass, 0.4), 2);
  const [a, b]: [Hex, Hex] = dice.pick([
    ['#b23f36', '#efe6d2'],
    ['#2f5f8a', '#f0e6cc'],
    ['#d9a53f', '#8a2f3a'],
  ]);
  setOut(scene, [
    bigTop([-side * 7, 0, 34], a, b),
    ...(dice.chance(0.75) ? [wheel([side * 13, 0, 42], a)] : []),
    ...[-9, -3, 4, 10].map((x) => booth([x, 0, 20 + Math.abs(x) * 0.3], dice.chance(0.5) ? a : b, b)),
    ...passers(dice, 10, () => [dice.between(-10, 10), 0, dice.between(11, 19)]),
  ]);
  for (let i = 0; i < 34; i++)
    picture.add(
      halo(
        scene.view,
        [-12 + i * 0.75, 4.4 - Math.abs(Math.sin(i / 3.2)) * 0.9, 17],
        light.lamps ? 0.5 : 0.14,
        '#ffdb94',
        0.9,
      ),
    );
}

function bigTop(at: Vec, a: Hex, b: Hex): Thing {
  const sides = 28;
  const ring = (i: number, radius: number, y: number): Vec =>
    plus(at, [Math.sin((i / sides) * Math.PI * 2) * radius, y, Math.cos((i / sides) * Math.PI * 2) * radius]);
  const panels = repeat(sides, (i): Thing => {
    const colour = i % 2 ? a : b;
    return cluster([
      sheetOf([ring(i, 11, 0), ring(i + 1, 11, 0), ring(i + 1, 11, 4), ring(i, 11, 4)], mix(colour, '#000000', 0.08)),
      sheetOf([ring(i, 11.4, 4), ring(i + 1, 11.4, 4), ring(i + 1, 3, 8.4), ring(i, 3, 8.4)], colour),
      sheetOf([ring(i, 3, 8.4), ring(i + 1, 3, 8.4), ring(i, 0, 12)], colour),
    ]);
  });
  return { ...cluster(panels, at), at };
}

function wheel(at: Vec, colour: Hex): Thing {
  const hub = plus(at, [0, 11, 0]);
  const rim = (i: number, r: number): Vec =>
    plus(hub, [Math.cos((i / 16) * Math.PI * 2) * r, Math.sin((i / 16) * Math.PI * 2) * r, 0]);
  return {
    at,
    body: [at, plus(hub, [9, 9, 0])],
    paint: (view) => {
      const tone = view.distant('#d9d6ce', 40);
      const spokes = repeat(16, (i) => line([view.pixel(hub), view.pixel(rim(i, 9.4))], tone, 1.6));
      const rings = [9.4, 8].map((r) =>
        line(
          repeat(33, (i) => view.pixel(rim(i / 2, r))),
          tone,
          2.6,
        ),
      );
      const legs = [-5, 5].map((x) =>
        line([view.pixel(plus(at, [x, 0, 0])), view.pixel(hub)], view.distant('#8f979a', 40), 5),
      );
      const cabins = repeat(16, (i) => {
        const [x, y] = view.pixel(rim(i, 9.4));
        return ellipse(x, y + 7, 9, 8, view.distant(i % 2 ? colour : '#efe6d2', 30));
      });
      const bulbs = view.picture.light.lamps ? repeat(32, (i) => halo(view, rim(i / 2, 9.4), 0.7, '#ffdf9e', 0.9)) : [];
      return [...legs, ...spokes, ...rings, ...bulbs, ...cabins];
    },
  };
}

const booth = (at: Vec, a: Hex, b: Hex): Thing =>
  cluster(
    [
      block({
        at,
        size: [4, 2.6, 2.4],
        colour: mix(a, '#ffffff', 0.2),
        marks: ({ front }) => ({
          front: [{ corners: patch(front, 0.3, 0.9, 3.4, 1.3), colour: '#ffe0a0', lit: true }],
        }),
      }),
      extrude({
        at: plus(at, [0, 2.6, 0]),
        width: 2.8,
        colour: a,
        cap: b,
        profile: pairs('-2.3,0 0,1.3 2.3,0'),
      }),
    ],
    at,
  );
