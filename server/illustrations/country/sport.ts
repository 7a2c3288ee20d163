import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { plant, scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { extrude } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A stand and its floodlights round a pitch. */
export const stadium = (picture: Picture): void => sportsGround(picture, 'pitch');

/** A circuit with its kerbs. */
export const racetrack = (picture: Picture): void => sportsGround(picture, 'track');

/** Greens, bunkers, a flag. */
export const golf = (picture: Picture): void => sportsGround(picture, 'green');

/** A court and its net. */
export const tennis = (picture: Picture): void => sportsGround(picture, 'court');

function sportsGround(picture: Picture, kind: 'pitch' | 'track' | 'green' | 'court'): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, light.grass, kind === 'court' ? 3 : 5);
  const { view } = scene;
  if (kind === 'pitch') pitch(view);
  if (kind === 'track') loop(view);
  if (kind === 'green') greens(view);
  if (kind === 'court') court(view);
  const stand = kind === 'pitch' || kind === 'track' ? grandstand(picture, [0, 0, 62]) : [];
  const masts = kind === 'green' ? [] : [-1, 1].map((s) => floodlight([s * 30, 0, 52]));
  const trees =
    kind === 'green' || kind === 'court'
      ? [
          ...scatter(picture, dice.pick(['tree', 'pine']), 14, [-40, 0, 40], [40, 0, 80], [8, 14]),
          plant(picture, 'tree', [side * 12, 0, 26], 10),
        ]
      : scatter(picture, 'poplar', 8, [-60, 0, 74], [60, 0, 90], [9, 14]);
  const goal = kind === 'pitch' ? [posts([0, 0, 46], dice.chance(0.5))] : [];
  setOut(scene, [
    ...stand,
    ...trees,
    ...masts,
    ...goal,
    ...passers(dice, kind === 'green' ? 2 : 5, () => [dice.between(-9, 9), 0, dice.between(18, 34)]),
  ]);
}

function pitch(view: View): void {
  const { picture } = view;
  for (let i = 0; i < 12; i++)
    picture.add(
      polygon(
        view.outline(patch(plane([-34, 0.01, 6 + i * 4], [1, 0, 0], [0, 0, 1], 68, 4))),
        i % 2 ? '#ffffff' : '#000000',
        0.06,
      ),
    );
  const mark = (x: number, z: number, w: number, d: number) =>
    picture.add(polygon(view.outline(patch(plane([x, 0.02, z], [1, 0, 0], [0, 0, 1], w, d))), '#f6f4ec', 0.8));
  for (const z of [46, 24, 10]) mark(-30, z, 60, 0.22);
  for (const x of [-30, 30]) mark(x, 6, 0.2, 40);
}

function posts(at: Vec, rugby: boolean): Thing {
  const high = rugby ? 11 : 2.5;
  const bar = rugby ? 3 : 2.5;
  return cluster(
    [-2.8, 2.8]
      .map((x) => block({ at: plus(at, [x, 0, 0]), size: [0.14, high, 0.14], colour: '#f6f4ec' }))
      .concat(block({ at: plus(at, [0, bar, 0]), size: [5.6, 0.14, 0.14], colour: '#f6f4ec' })),
    at,
  );
}

function grandstand({ dice, light }: Picture, at: Vec): Thing[] {
  const colour: Hex = dice.pick(['#3f5f8a', '#a8483a', '#d9a53f', '#5f7f5a']);
  const tiers = repeat(9, (i) =>
    block({
      at: plus(at, [0, 0, i * 1.1]),
      size: [56, 0.9 + i * 0.75, 1.1],
      colour: mix(colour, '#000000', (i % 2) * 0.12),
      top: mix(colour, '#ffffff', 0.1),
    }),
  );
  const roof = extrude({
    at: plus(at, [0, 10.5, 6]),
    turn: Math.PI / 2,
    width: 60,
    colour: light.snow ? '#e9eef0' : materials.zinc,
    profile: pairs('-5,0 -5,0.6 8,1.6 8,0.6'),
  });
  return [
    {
      at: plus(at, [0, 0, 9]),
      body: roof.body,
      paint: (view) => [...[...tiers].reverse().flatMap((tier) => tier.paint(view)), ...roof.paint(view)],
    },
  ];
}

function floodlight(at: Vec): Thing {
  const mast = block({ at, size: [0.5, 20, 0.5], colour: '#8f979a' });
  const head = block({ at: plus(at, [0, 20, 0]), size: [4, 2.4, 0.5], colour: '#d9dcd8' });
  return {
    ...mast,
    paint: (view) => [
      ...mast.paint(view),
      ...head.paint(view),
      ...(view.picture.light.lamps
        ? [-1.4, 0, 1.4].flatMap((x) => [
            halo(view, plus(at, [x, 21, -0.4]), 4, '#fff6e0', 0.6),
            halo(view, plus(at, [x, 21, -0.4]), 0.6, '#ffffff', 1),
          ])
        : []),
    ],
  };
}

function loop(view: View): void {
  const { picture } = view;
  const ring = (w: number, d: number) =>
    repeat(48, (i): Vec => [Math.cos((i / 24) * Math.PI) * w, 0.01, 34 + Math.sin((i / 24) * Math.PI) * d]);
  picture.add(
    polygon(view.outline(ring(40, 25)), view.tone(materials.asphalt, [0, 1, 0], 20)),
    polygon(view.outline(ring(31, 17)), view.tone(picture.light.snow ? '#e6ebee' : picture.light.grass, [0, 1, 0], 24)),
  );
  for (let i = 0; i < 60; i++) {
    const turn = (i / 30) * Math.PI;
    picture.add(
      polygon(
        view.outline(
          patch(plane([Math.cos(turn) * 40 - 0.8, 0.02, 34 + Math.sin(turn) * 25], [1, 0, 0], [0, 0, 1], 1.6, 0.7)),
        ),
        i % 2 ? '#c8473b' : '#f6f4ec',
        0.9,
      ),
    );
  }
}

function greens(view: View): void {
  const { picture } = view;
  const { dice, light } = picture;
  const blob = (x: number, z: number, w: number, d: number, colour: Hex) =>
    picture.add(
      polygon(
        view.outline(
          repeat(
            30,
            (i): Vec => [
              x + Math.cos((i / 15) * Math.PI) * w * (1 + picture.noise(i / 5 + x, 2) * 0.3),
              0.01,
              z + Math.sin((i / 15) * Math.PI) * d,
            ],
          ),
        ),
        view.tone(colour, [0, 1, 0], z),
      ),
    );
  blob(2, 24, 16, 16, mix(light.grass, '#ffffff', 0.14));
  blob(dice.between(-6, 6), 28, 6, 4, mix(light.grass, '#ffffff', 0.3));
  for (let i = 0; i < 3; i++) blob(dice.between(-12, 12), dice.between(18, 34), 2.6, 1.2, '#e2d2a8');
  picture.add(
    line([view.pixel([1, 0, 28]), view.pixel([1, 2.4, 28])], '#f6f4ec', 2),
    polygon([view.pixel([1, 2.4, 28]), view.pixel([1.9, 2.1, 28]), view.pixel([1, 1.8, 28])], '#c8473b'),
  );
}

function court(view: View): void {
  const { picture } = view;
  const clay: Hex = picture.dice.pick(['#b5623f', '#4f7f6a', '#3f6f9a']);
  picture.add(
    polygon(view.outline(patch(plane([-9, 0.01, 7], [1, 0, 0], [0, 0, 1], 18, 32))), view.tone(clay, [0, 1, 0], 12)),
  );
  const mark = (x: number, z: number, w: number, d: number) =>
    picture.add(polygon(view.outline(patch(plane([x, 0.02, z], [1, 0, 0], [0, 0, 1], w, d))), '#f6f4ec', 0.9));
  for (const z of [11, 16.6, 29, 34.8]) mark(-5.5, z, 11, 0.12);
  for (const x of [-5.5, -4.1, 4, 5.4]) mark(x, 11, 0.12, 23.8);
  mark(-0.06, 16.6, 0.12, 12.4);
  picture.add(
    polygon(
      view.outline([
        [-6.4, 0, 22.9],
        [6.4, 0, 22.9],
        [6.4, 1, 22.9],
        [-6.4, 1, 22.9],
      ]),
      '#20262a',
      0.55,
    ),
    line([view.pixel([-6.4, 1, 22.9]), view.pixel([6.4, 1, 22.9])], '#f6f4ec', 3),
  );
}
