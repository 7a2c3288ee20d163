import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line, polygon } from '../draw/svg';
import { tufts } from '../nature/ground';
import { passers } from '../props/people';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { extrude, lathe } from '../space/solids';
import { block, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';

/** Runway, hangar, small aircraft. */
export function airfield(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, light.grass, 2.2);
  const { view } = scene;
  picture.add(
    polygon(
      view.outline(patch(plane([-60, 0.01, 9], [1, 0, 0], [0, 0, 1], 120, 15))),
      view.tone(light.snow ? '#d3dadd' : materials.asphalt, [0, 1, 0], 14),
    ),
  );
  for (let x = -40; x < 40; x += 7)
    picture.add(polygon(view.outline(patch(plane([x, 0.02, 16.2], [1, 0, 0], [0, 0, 1], 3.6, 0.5))), '#f6f4ec', 0.8));
  const hangars = [side * 12, side * -9].map((x) =>
    extrude({
      at: [x, 0, 44],
      turn: 0,
      width: 18,
      colour: light.snow ? '#e9eef0' : materials.zinc,
      cap: mix(materials.zinc, '#ffffff', 0.1),
      profile: [
        [-9, 0],
        [-9, 3],
        ...repeat(9, (i): [number, number] => [-9 * Math.cos((i / 8) * Math.PI), 3 + 5 * Math.sin((i / 8) * Math.PI)]),
        [9, 0],
      ],
      signs: [
        {
          outline: pairs('-7,0 -7,4.6 7,4.6 7,0'),
          colour: '#2f373c',
        },
      ],
    }),
  );
  setOut(scene, [
    ...hangars,
    dice.chance(0.5) ? helicopter([side * 3, 0, 20], side) : aeroplane([side * 2, 0, 20], side),
    aeroplane([-side * 11, 0, 29], -side),
    ...passers(dice, 2, () => [dice.between(-4, 4), 0, dice.between(14, 18)]),
    ...scatter(picture, 'tree', 8, [-60, 0, 60], [60, 0, 90], [7, 11]),
  ]);
  tufts(picture, scene.horizon + 150, 800, 100, mix(light.grass, light.deep, 0.45), 0.5);
}

function aeroplane(at: Vec, side: number): Thing {
  const turn = side > 0 ? 0.25 : Math.PI - 0.25;
  const body = extrude({
    at,
    turn,
    width: 1.2,
    colour: '#efece4',
    profile: pairs('-3.6,1.2 -3.2,1.9 -1.6,2.1 -0.8,2.7 0.8,2.7 4.2,2 4.9,3.4 5.4,3.4 5,1.7 0,0.9 -3,0.9'),
    edges: { 2: '#26323a', 3: '#26323a' },
    signs: [
      {
        outline: pairs('-3.4,1.5 -3.4,1.66 4.6,1.86 4.6,1.7'),
        colour: '#a8382c',
      },
    ],
  });
  const wing = block({ at: plus(at, [0, 2.6, 0]), size: [1.5, 0.14, 10], turn, colour: '#e3ddcf' });
  const gear = [-1, 1].map((z) =>
    lathe({
      at: plus(at, turned([-0.4, 0, z], turn)),
      profile: pairs('0.1,0 0.3,0.3 0.06,0.6 0.06,1'),
      sides: 8,
      colour: '#2b3034',
    }),
  );
  return {
    ...body,
    paint: (view) => [...gear.flatMap((leg) => leg.paint(view)), ...body.paint(view), ...wing.paint(view)],
  };
}

function helicopter(at: Vec, side: number): Thing {
  const turn = side > 0 ? 0.3 : Math.PI - 0.3;
  const body = extrude({
    at,
    turn,
    width: 1.8,
    colour: '#a8382c',
    profile: pairs('-2.6,1.2 -2.3,2 -1.4,2.7 0.8,2.9 1.8,2.4 6,2.3 6.4,3.3 6.8,3.3 6.5,2 1.6,1.6 0.8,0.8 -1.8,0.8'),
    edges: { 0: '#26323a', 1: '#26323a' },
    signs: [
      {
        outline: pairs('-2.2,1.7 -1.3,2.55 0.1,2.65 0.1,1.6'),
        colour: '#26323a',
      },
    ],
  });
  return {
    ...body,
    paint: (view) => {
      const hub = plus(at, [0, 3.4, 0]);
      const skids = [-1, 1].map((z) =>
        line(
          [view.pixel(plus(at, turned([-2, 0.15, z], turn))), view.pixel(plus(at, turned([1.8, 0.15, z], turn)))],
          '#23282b',
          3,
        ),
      );
      const [x, y] = view.pixel(hub);
      return [
        ...skids,
        ...body.paint(view),
        line([view.pixel(plus(at, [0, 2.8, 0])), [x, y]], '#23282b', 4),
        ellipse(x, y, view.scaleAt(at) * 5.4, view.scaleAt(at) * 0.22, '#23282b', 0.5),
      ];
    },
  };
}
