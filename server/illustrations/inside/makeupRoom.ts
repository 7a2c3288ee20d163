import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { chest } from '../props/furniture';
import { halo } from '../props/lamps';
import { furnish, hang, interior, tiles } from '../space/interior';
import { pairs } from '../space/pairs';
import { disc, type Plane } from '../space/plane';
import type { Room } from '../space/room';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** Mirrors ringed with bulbs, wigs on their heads, chairs. */
export function makeupRoom(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [5, 2.7, 4.6],
    wall: dice.pick(['#d9c4bb', '#c9cfc8', '#d8cfbe', '#b9aeb8']),
    floor: '#8a7a6a',
    depth: 0.1,
    ambient: '#9a8a80',
    direct: '#ffe9cc',
  });
  tiles(view, room, 0.5);
  for (const x of [0.35, 2, 3.65]) mirror(view, room.back, x * (room.width / 5.3));
  const counter = chest([0, 0, room.depth - 0.35], [room.width - 0.3, 0.8, 0.55], '#e6ddcf');
  const pots = repeat(22, () =>
    lathe({
      at: [dice.between(-2.1, 2.1), 0.8, room.depth - dice.between(0.2, 0.5)],
      profile: [
        [0.03, 0],
        [0.03, dice.between(0.06, 0.2)],
      ],
      sides: 8,
      colour: dice.pick(['#c25a5a', '#d9b08a', '#efe6da', '#3a3533', '#8a5a4a']),
    }),
  );
  furnish(view, [
    cluster([counter, ...pots], counter.at),
    ...[-1.6, 0, 1.6].map((x) => makeupChair([x, 0, room.depth - 1.5])),
    ...wigs(picture, room),
  ]);
}

function mirror(view: View, on: Plane, x: number): void {
  const { picture } = view;
  hang(view, on, x, 1, 1.3, 1.35, mix(picture.light.sky[2], '#e9e2d6', 0.6), '#efe9dd');
  for (let i = 0; i < 6; i++)
    for (const u of [0.02, 1.28])
      picture.add(
        polygon(view.outline(disc(on, x + u, 1.1 + i * 0.23, 0.055)), '#fff7e2'),
        halo(view, plus(on.origin, [x + u, 1.1 + i * 0.23, -0.02]), 0.35, '#ffe3b0', 0.6),
      );
}

const makeupChair = (at: Vec): Thing =>
  cluster(
    [
      lathe({
        at,
        profile: pairs('0.26,0 0.05,0.05 0.05,0.55'),
        sides: 12,
        colour: '#8f979a',
      }),
      block({ at: plus(at, [0, 0.55, 0]), size: [0.55, 0.12, 0.5], colour: '#2a2d30' }),
      block({ at: plus(at, [0, 0.67, -0.22]), size: [0.5, 0.6, 0.08], colour: '#2a2d30' }),
    ],
    at,
  );

function wigs({ dice, side }: Picture, room: Room): Thing[] {
  return repeat(5, (i): Thing => {
    const at: Vec = [-side * (room.width / 2 - 0.3), 1.2, room.depth - 0.9 - i * 0.55];
    const head = lathe({
      at,
      profile: pairs('0.06,0 0.05,0.08 0.1,0.16 0.11,0.28 0.06,0.36'),
      sides: 12,
      colour: '#e2d6c6',
    });
    const hair = lathe({
      at: plus(at, [0, 0.14, 0]),
      profile: pairs('0.15,-0.06 0.15,0.12 0.1,0.25 0,0.28'),
      sides: 12,
      colour: dice.pick(['#2a1f1a', '#8a5a30', '#c9a86a', '#7d2f22', '#b9b5ae']),
    });
    return {
      ...cluster([head, hair], at),
      paint: (view) => [
        ...block({ at: plus(at, [0, -0.06, 0]), size: [0.4, 0.06, 0.6], colour: '#8a6f52' }).paint(view),
        ...head.paint(view),
        ...hair.paint(view),
      ],
    };
  });
}
